import type { Technology } from '#model/catalog.ts';

export const e2b: Technology = {
  id: 'e2b',
  name: 'E2B',
  capability: 'compute',
  market: { evolution: 0.55, because: 'Machines for code that a model wrote are sold by the second by a few young vendors.' },
  speaks: ['sandbox'],
  seen: { repository: 'FlowiseAI/Flowise', path: 'packages/components/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@e2b/code-interpreter',
      shows: 'use',
      rung: 'saas',
      example: '"@e2b/code-interpreter": "1.0.0"',
      notExample: '"@e2b/code-interpreter-not": "1.0.0"',
    },
    { in: 'npm', name: 'e2b', shows: 'use', rung: 'saas', example: '"e2b": "1.0.0"', notExample: '"e2b-not": "1.0.0"' },
    { in: 'pypi', name: 'e2b', shows: 'use', rung: 'saas', example: 'e2b==1.0.0', notExample: 'e2b-not==1.0.0' },
    {
      in: 'pypi',
      name: 'e2b-code-interpreter',
      shows: 'use',
      rung: 'saas',
      example: 'e2b-code-interpreter==1.0.0',
      notExample: 'e2b-code-interpreter-not==1.0.0',
    },
    { in: 'variable', name: 'E2B_API_KEY', shows: 'need', example: 'E2B_API_KEY=' },
  ],
};
