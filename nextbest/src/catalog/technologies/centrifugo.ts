import type { Technology } from '#model/catalog.ts';

export const centrifugo: Technology = {
  id: 'centrifugo',
  name: 'Centrifugo',
  capability: 'realtime',
  market: { evolution: 0.82, because: 'Long-lived connections to browsers are sold by clouds and specialists, by the message.' },
  speaks: ['websocket'],
  seen: { repository: 'centrifugal/examples', path: 'v6/map_demo/docker-compose.yml' },
  marks: [
    { in: 'image', name: 'centrifugo/centrifugo', shows: 'use', rung: 'container', example: 'image: centrifugo/centrifugo:latest' },
    {
      in: 'chart',
      name: 'centrifugo',
      shows: 'use',
      rung: 'container',
      example: '- { name: centrifugo, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
