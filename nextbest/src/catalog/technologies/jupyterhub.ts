import type { Technology } from '#model/catalog.ts';

export const jupyterhub: Technology = {
  id: 'jupyterhub',
  name: 'JupyterHub',
  capability: 'analytics',
  market: { evolution: 0.78, because: 'Notebooks are rented by the hour from every large cloud.' },
  speaks: ['notebook'],
  seen: { repository: 'awslabs/data-on-eks', path: 'infra/terraform/argocd-applications/jupyterhub.yaml' },
  marks: [
    { in: 'pypi', name: 'jupyterhub', shows: 'need', example: 'jupyterhub==1.0.0', notExample: 'jupyterhub-not==1.0.0' },
    {
      in: 'chart',
      name: 'jupyterhub',
      shows: 'use',
      rung: 'container',
      example: '- { name: jupyterhub, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: jupyterhub-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'image',
      name: 'jupyterhub/jupyterhub',
      shows: 'use',
      rung: 'container',
      example: 'image: jupyterhub/jupyterhub:1.0',
      notExample: 'image: jupyterhub/jupyterhub-not:1.0',
    },
    {
      in: 'image',
      name: 'quay.io/jupyterhub/jupyterhub',
      shows: 'use',
      rung: 'container',
      example: 'image: quay.io/jupyterhub/jupyterhub:1.0',
      notExample: 'image: quay.io/jupyterhub/jupyterhub-not:1.0',
    },
  ],
};
