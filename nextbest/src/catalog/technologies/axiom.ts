import type { Technology } from '#model/catalog.ts';

export const axiom: Technology = {
  id: 'axiom',
  name: 'Axiom',
  capability: 'observability',
  market: { evolution: 0.78, because: 'Metrics, logs and traces are sold by the gigabyte by every cloud and many vendors.' },
  speaks: ['opentelemetry'],
  seen: { repository: 'dubinc/dub', path: 'apps/web/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@axiomhq/js',
      shows: 'use',
      rung: 'saas',
      example: '"@axiomhq/js": "1.0.0"',
      notExample: '"@axiomhq/js-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: 'next-axiom',
      shows: 'use',
      rung: 'saas',
      example: '"next-axiom": "1.0.0"',
      notExample: '"next-axiom-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@axiomhq/nextjs',
      shows: 'use',
      rung: 'saas',
      example: '"@axiomhq/nextjs": "1.0.0"',
      notExample: '"@axiomhq/nextjs-not": "1.0.0"',
    },
    { in: 'pypi', name: 'axiom-py', shows: 'use', rung: 'saas', example: 'axiom-py==1.0.0', notExample: 'axiom-py-not==1.0.0' },
    { in: 'variable', name: 'AXIOM_TOKEN', shows: 'need', example: 'AXIOM_TOKEN=' },
  ],
};
