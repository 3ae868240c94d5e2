import type { Technology } from '#model/catalog.ts';

export const beszel: Technology = {
  id: 'beszel',
  name: 'Beszel',
  capability: 'observability',
  market: { evolution: 0.7, because: 'Metrics, logs and traces are sold by the gigabyte by every cloud and many vendors.' },
  speaks: ['metrics'],
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/beszel/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'henrygd/beszel',
      shows: 'use',
      rung: 'container',
      example: 'image: henrygd/beszel:1.0',
      notExample: 'image: henrygd/beszel-not:1.0',
    },
    {
      in: 'image',
      name: 'henrygd/beszel-agent',
      shows: 'use',
      as: 'part',
      example: 'image: henrygd/beszel-agent:1.0',
      notExample: 'image: henrygd/beszel-agent-not:1.0',
    },
  ],
};
