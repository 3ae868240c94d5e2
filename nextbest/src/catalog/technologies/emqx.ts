import type { Technology } from '#model/catalog.ts';

export const emqx: Technology = {
  id: 'emqx',
  name: 'EMQX',
  capability: 'event-bus',
  market: { evolution: 0.92, because: 'Publish and subscribe is rented by the message from every large cloud.' },
  speaks: ['mqtt'],
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/emqx/docker-compose.yml' },
  marks: [
    { in: 'image', name: 'emqx/emqx', shows: 'use', rung: 'container', example: 'image: emqx/emqx:latest' },
    { in: 'image', name: 'emqx', shows: 'use', rung: 'container', example: 'image: emqx:latest' },
    {
      in: 'chart',
      name: 'emqx',
      shows: 'use',
      rung: 'container',
      example: '- { name: emqx, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
