import type { Technology } from '#model/catalog.ts';

export const langsmith: Technology = {
  id: 'langsmith',
  name: 'LangSmith',
  capability: 'observability',
  market: { evolution: 0.62, because: 'Watching what models answer is sold by a few vendors, and how it is done still changes.' },
  speaks: ['langsmith'],
  seen: { repository: 'FlowiseAI/Flowise', path: 'packages/components/package.json' },
  marks: [
    { in: 'npm', name: 'langsmith', shows: 'need', example: '"langsmith": "1.0.0"', notExample: '"langsmith-not": "1.0.0"' },
    { in: 'variable', name: 'LANGSMITH_API_KEY', shows: 'need', example: 'LANGSMITH_API_KEY=' },
  ],
};
