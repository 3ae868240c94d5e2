import type { Technology } from '#model/catalog.ts';

export const oryKeto: Technology = {
  id: 'ory-keto',
  name: 'Ory Keto',
  capability: 'auth',
  market: { evolution: 0.65, because: 'Who may do what is asked of a service; few vendors sell it, each with its own language.' },
  speaks: ['zanzibar'],
  seen: { repository: 'ory/examples', path: 'kratos-keto-flask/docker-compose.yml' },
  marks: [
    {
      in: 'npm',
      name: '@ory/keto-client',
      shows: 'need',
      example: '"@ory/keto-client": "1.0.0"',
      notExample: '"@ory/keto-client-not": "1.0.0"',
    },
    {
      in: 'go',
      name: 'github.com/ory/keto-client-go',
      shows: 'need',
      example: 'github.com/ory/keto-client-go v1.0.0',
      notExample: 'github.com/ory/keto-client-go-not v1.0.0',
    },
    {
      in: 'image',
      name: 'oryd/keto',
      shows: 'use',
      rung: 'container',
      example: 'image: oryd/keto:1.0',
      notExample: 'image: oryd/keto-not:1.0',
    },
    {
      in: 'chart',
      name: 'keto',
      shows: 'use',
      rung: 'container',
      example: '- { name: keto, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: keto-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
