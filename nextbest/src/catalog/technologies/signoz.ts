import type { Technology } from '#model/catalog.ts';

export const signoz: Technology = {
  id: 'signoz',
  name: 'SigNoz',
  capability: 'observability',
  market: { evolution: 0.75, because: 'Metrics, logs and traces in one are sold as a service by many.' },
  seen: { repository: 'Dokploy/templates', path: 'blueprints/signoz/docker-compose.yml' },
  marks: [
    {
      in: 'chart',
      name: 'signoz',
      shows: 'use',
      rung: 'container',
      example: '- { name: signoz, version: 0.30.0, repository: "https://charts.signoz.io" }',
    },
    {
      in: 'image',
      name: 'signoz/*',
      shows: 'use',
      rung: 'container',
      example: 'image: signoz/query-service:0.30',
      notExample: 'image: nginx:1',
    },
  ],
};
