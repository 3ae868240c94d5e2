import type { Technology } from '#model/catalog.ts';

export const langfuse: Technology = {
  id: 'langfuse',
  name: 'Langfuse',
  capability: 'observability',
  market: { evolution: 0.62, because: 'Watching what models answer is sold by a few vendors, and how it is done still changes.' },
  speaks: ['langfuse'],
  seen: { repository: 'FlowiseAI/Flowise', path: 'packages/components/package.json' },
  marks: [
    { in: 'npm', name: 'langfuse', shows: 'need', example: '"langfuse": "1.0.0"', notExample: '"langfuse-not": "1.0.0"' },
    {
      in: 'npm',
      name: 'langfuse-langchain',
      shows: 'need',
      example: '"langfuse-langchain": "1.0.0"',
      notExample: '"langfuse-langchain-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@langfuse/tracing',
      shows: 'need',
      example: '"@langfuse/tracing": "1.0.0"',
      notExample: '"@langfuse/tracing-not": "1.0.0"',
    },
    { in: 'npm', name: '@langfuse/otel', shows: 'need', example: '"@langfuse/otel": "1.0.0"', notExample: '"@langfuse/otel-not": "1.0.0"' },
    { in: 'pypi', name: 'langfuse', shows: 'need', example: 'langfuse==1.0.0', notExample: 'langfuse-not==1.0.0' },
    { in: 'variable', name: 'LANGFUSE_SECRET_KEY', shows: 'need', example: 'LANGFUSE_SECRET_KEY=' },
    { in: 'variable', name: 'LANGFUSE_PUBLIC_KEY', shows: 'need', example: 'LANGFUSE_PUBLIC_KEY=' },
    {
      in: 'image',
      name: 'langfuse/langfuse',
      shows: 'use',
      rung: 'container',
      example: 'image: langfuse/langfuse:1.0',
      notExample: 'image: langfuse/langfuse-not:1.0',
    },
    {
      in: 'image',
      name: 'langfuse/langfuse-worker',
      shows: 'use',
      as: 'part',
      example: 'image: langfuse/langfuse-worker:1.0',
      notExample: 'image: langfuse/langfuse-worker-not:1.0',
    },
  ],
};
