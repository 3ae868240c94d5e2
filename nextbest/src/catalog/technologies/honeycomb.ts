import type { Technology } from '#model/catalog.ts';

export const honeycomb: Technology = {
  id: 'honeycomb',
  name: 'Honeycomb',
  capability: 'observability',
  market: {
    evolution: 0.88,
    because: 'Metrics, logs and traces are sold by clouds and specialists, with OpenTelemetry as the common format.',
  },
  speaks: ['otlp'],
  seen: { repository: 'honeycombio/honeycomb-opentelemetry-node', path: 'examples/hello-node-express-ts/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@honeycombio/opentelemetry-node',
      shows: 'use',
      rung: 'saas',
      example: '"@honeycombio/opentelemetry-node": "latest"',
    },
    { in: 'variable', name: 'HONEYCOMB_API_KEY', shows: 'need', example: 'HONEYCOMB_API_KEY=' },
  ],
};
