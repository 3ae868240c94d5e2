import type { Technology } from '#model/catalog.ts';

export const python: Technology = {
  id: 'python',
  name: 'Python',
  capability: 'compute',
  market: { evolution: 0.95, because: 'Runtimes are free and every cloud runs them.' },
  speaks: ['function', 'container-image'],
  lifespan: 'python',
  seen: { repository: 'getredash/redash', path: 'Dockerfile' },
  marks: [
    { in: 'runtime', name: 'python', shows: 'use', as: 'part', example: 'requires-python = ">=3.12"' },
    {
      in: 'image',
      name: 'python',
      shows: 'use',
      as: 'part',
      example: 'image: python:3.13-slim',
      notExample: 'image: python-builder:latest',
    },
    {
      in: 'image',
      name: 'gcr.io/distroless/python3*',
      shows: 'use',
      as: 'part',
      release: false,
      example: 'image: gcr.io/distroless/python3-debian12:latest',
      notExample: 'image: postgres:17',
    },
    { in: 'action', name: 'actions/setup-python', shows: 'use', as: 'part', example: '- uses: actions/setup-python@v4' },
  ],
};
