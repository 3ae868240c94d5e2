import type { Technology } from '#model/catalog.ts';

export const vernemq: Technology = {
  id: 'vernemq',
  name: 'VerneMQ',
  capability: 'event-bus',
  market: { evolution: 0.72, because: 'Publish and subscribe is rented by the message from every large cloud.' },
  speaks: ['mqtt'],
  seen: { repository: 'dapr/components-contrib', path: '.github/infrastructure/docker-compose-vernemq.yml' },
  marks: [
    {
      in: 'image',
      name: 'vernemq/vernemq',
      shows: 'use',
      rung: 'container',
      example: 'image: vernemq/vernemq:1.0',
      notExample: 'image: vernemq/vernemq-not:1.0',
    },
    {
      in: 'chart',
      name: 'vernemq',
      shows: 'use',
      rung: 'container',
      example: '- { name: vernemq, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: vernemq-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
