import type { Technology } from '#model/catalog.ts';

export const kestra: Technology = {
  id: 'kestra',
  name: 'Kestra',
  capability: 'workflow',
  market: { evolution: 0.7, because: 'Workflow engines are rented by the step, but their definitions still differ by vendor.' },
  speaks: ['kestra'],
  seen: { repository: 'kestra-io/kestra', path: 'docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'kestra/kestra',
      shows: 'use',
      rung: 'container',
      example: 'image: kestra/kestra:1.0',
      notExample: 'image: kestra/kestra-not:1.0',
    },
    {
      in: 'chart',
      name: 'kestra',
      shows: 'use',
      rung: 'container',
      example: '- { name: kestra, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: kestra-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
