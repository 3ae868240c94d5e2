import type { Technology } from '#model/catalog.ts';

export const nginx: Technology = {
  id: 'nginx',
  name: 'NGINX',
  capability: 'api-gateway',
  market: { evolution: 0.9, because: 'API gateways are rented by the request from every large cloud.' },
  speaks: ['http-proxy'],
  lifespan: 'nginx',
  seen: { repository: 'aws-cloudformation/aws-cloudformation-templates', path: 'EKS/manifest.yml' },
  marks: [
    {
      in: 'image',
      name: 'nginx',
      shows: 'use',
      rung: 'container',
      example: 'image: nginx:1.29',
      notExample: 'image: nginx/nginx-prometheus-exporter:latest',
    },
    { in: 'image', name: 'bitnami/nginx', shows: 'use', rung: 'container', example: 'image: bitnami/nginx:latest' },
    {
      in: 'image',
      name: 'nginxinc/nginx-unprivileged',
      shows: 'use',
      rung: 'container',
      example: 'image: nginxinc/nginx-unprivileged:latest',
    },
    {
      in: 'chart',
      name: 'nginx',
      shows: 'use',
      rung: 'container',
      example: '- { name: nginx, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: nginx-ingress, version: 1.0.0, repository: https://charts.example.com }',
    },
    { in: 'file', name: 'nginx.conf', shows: 'need', example: 'deploy/nginx.conf' },
    { in: 'command', name: 'nginx', shows: 'use', as: 'part', example: '- run: nginx --help' },
    { in: 'platform', name: 'nginx/proxy', shows: 'need', as: 'part', example: 'proxy_pass http://cart:80;', notExample: 'listen 80;' },
  ],
};
