import type { Technology } from '#model/catalog.ts';

export const arizePhoenix: Technology = {
  id: 'arize-phoenix',
  name: 'Arize Phoenix',
  capability: 'observability',
  market: { evolution: 0.6, because: 'Watching what models answer is sold by a few vendors, and how it is done still changes.' },
  speaks: ['openinference'],
  seen: {
    repository: 'Arize-ai/openinference',
    path: 'python/instrumentation/openinference-instrumentation-ag2/examples/requirements.txt',
  },
  marks: [
    { in: 'pypi', name: 'arize-phoenix', shows: 'need', example: 'arize-phoenix==1.0.0', notExample: 'arize-phoenix-not==1.0.0' },
    {
      in: 'pypi',
      name: 'arize-phoenix-otel',
      shows: 'need',
      example: 'arize-phoenix-otel==1.0.0',
      notExample: 'arize-phoenix-otel-not==1.0.0',
    },
    {
      in: 'image',
      name: 'arizephoenix/phoenix',
      shows: 'use',
      rung: 'container',
      example: 'image: arizephoenix/phoenix:1.0',
      notExample: 'image: arizephoenix/phoenix-not:1.0',
    },
  ],
};
