import type { Technology } from '#model/catalog.ts';

export const oauth2Proxy: Technology = {
  id: 'oauth2-proxy',
  name: 'OAuth2 Proxy',
  capability: 'auth',
  market: { evolution: 0.88, because: 'Sign-in before a page is part of every cloud load balancer and identity service.' },
  speaks: ['oidc'],
  seen: { repository: 'kubeflow/manifests', path: 'common/oauth2-proxy/base/deployment.yaml' },
  marks: [
    { in: 'image', name: 'oauth2-proxy/oauth2-proxy', shows: 'use', rung: 'container', example: 'image: oauth2-proxy/oauth2-proxy:latest' },
    {
      in: 'image',
      name: 'quay.io/oauth2-proxy/oauth2-proxy',
      shows: 'use',
      rung: 'container',
      example: 'image: quay.io/oauth2-proxy/oauth2-proxy:latest',
    },
    {
      in: 'chart',
      name: 'oauth2-proxy',
      shows: 'use',
      rung: 'container',
      example: '- { name: oauth2-proxy, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
