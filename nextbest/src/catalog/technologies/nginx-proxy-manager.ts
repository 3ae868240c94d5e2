import type { Technology } from '#model/catalog.ts';

export const nginxProxyManager: Technology = {
  id: 'nginx-proxy-manager',
  name: 'Nginx Proxy Manager',
  capability: 'networking',
  market: { evolution: 0.8, because: 'Load balancing, names and private networks come with every cloud.' },
  speaks: ['http-proxy'],
  seen: { repository: 'getumbrel/umbrel-apps', path: 'nginx-proxy-manager/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'jc21/nginx-proxy-manager',
      shows: 'use',
      rung: 'container',
      example: 'image: jc21/nginx-proxy-manager:1.0',
      notExample: 'image: jc21/nginx-proxy-manager-not:1.0',
    },
  ],
};
