import type { Technology } from '#model/catalog.ts';

export const ingressNginx: Technology = {
  id: 'ingress-nginx',
  name: 'Ingress NGINX Controller',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'API gateways are rented by the request from every large cloud.' },
  speaks: ['http-proxy', 'kubernetes'],
  seen: { repository: 'aws-samples/eks-blueprints-add-ons', path: 'add-ons/ingress-nginx/Chart.yaml' },
  marks: [
    {
      in: 'image',
      name: 'registry.k8s.io/ingress-nginx/controller',
      shows: 'use',
      rung: 'container',
      example: 'image: registry.k8s.io/ingress-nginx/controller:latest',
    },
    {
      in: 'chart',
      name: 'ingress-nginx',
      shows: 'use',
      rung: 'container',
      example: '- { name: ingress-nginx, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
