import type { Technology } from '#model/catalog.ts';

export const openobserve: Technology = {
  id: 'openobserve',
  name: 'OpenObserve',
  capability: 'observability',
  market: { evolution: 0.7, because: 'Metrics, logs and traces are sold by the gigabyte by every cloud and many vendors.' },
  speaks: ['opentelemetry'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/openobserve/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'public.ecr.aws/zinclabs/openobserve',
      shows: 'use',
      rung: 'container',
      example: 'image: public.ecr.aws/zinclabs/openobserve:1.0',
      notExample: 'image: public.ecr.aws/zinclabs/openobserve-not:1.0',
    },
  ],
};
