import type { Technology } from '#model/catalog.ts';

export const sentrySelfHosted: Technology = {
  id: 'sentry-self-hosted',
  name: 'Sentry that the team runs',
  capability: 'observability',
  market: { evolution: 0.9, because: 'Error tracking is sold by the event by several vendors.' },
  speaks: ['sentry'],
  marks: [
    { in: 'image', name: 'getsentry/sentry', shows: 'use', rung: 'container', example: 'image: getsentry/sentry:latest' },
    { in: 'image', name: 'ghcr.io/getsentry/sentry', shows: 'use', rung: 'container', example: 'image: ghcr.io/getsentry/sentry:latest' },
    {
      in: 'chart',
      name: 'sentry',
      shows: 'use',
      rung: 'container',
      example: '- { name: sentry, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
