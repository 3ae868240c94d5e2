import type { Technology } from '#model/catalog.ts';

export const nodejs: Technology = {
  id: 'nodejs',
  name: 'Node.js',
  capability: 'compute',
  market: { evolution: 0.95, because: 'Runtimes are free and every cloud runs them.' },
  speaks: ['function', 'container-image'],
  lifespan: 'nodejs',
  seen: { repository: 'Azure-Samples/contoso-real-estate', path: '.nvmrc' },
  marks: [
    { in: 'runtime', name: 'node', shows: 'use', as: 'part', example: '"engines": { "node": ">=22" }' },
    {
      in: 'image',
      name: 'node',
      shows: 'use',
      as: 'part',
      example: 'image: node:22-alpine',
      notExample: 'image: prom/node-exporter:latest',
    },
    { in: 'image', name: 'bitnami/node', shows: 'use', as: 'part', example: 'image: bitnami/node:latest' },
    {
      in: 'image',
      name: 'gcr.io/distroless/nodejs*',
      shows: 'use',
      as: 'part',
      release: false,
      example: 'image: gcr.io/distroless/nodejs22-debian12:latest',
      notExample: 'image: postgres:17',
    },
    {
      in: 'action',
      name: 'actions/setup-node',
      shows: 'use',
      as: 'part',
      example: '- uses: actions/setup-node@v4',
      notExample: '- uses: pnpm/action-setup@v4',
    },
  ],
};
