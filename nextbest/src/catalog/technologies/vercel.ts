import type { Technology } from '#model/catalog.ts';

export const vercel: Technology = {
  id: 'vercel',
  name: 'Vercel',
  capability: 'compute',
  market: { evolution: 0.92, because: 'Functions that cost nothing while idle are offered by every large cloud.' },
  speaks: ['function'],
  seen: { repository: 'unjs/unstorage', path: 'vercel.json' },
  marks: [
    { in: 'file', name: 'vercel.json', shows: 'need', as: 'part', example: 'vercel.json' },
    { in: 'action', name: 'amondnet/vercel-action', shows: 'use', as: 'part', example: '- uses: amondnet/vercel-action@v4' },
    { in: 'command', name: 'vercel', shows: 'use', rung: 'serverless', as: 'part', example: '- run: vercel' },
    {
      in: 'command',
      name: 'vercel *',
      shows: 'use',
      rung: 'serverless',
      as: 'part',
      example: '- run: vercel deploy',
      notExample: '- run: make vercel',
    },
    { in: 'platform', name: 'vercel/project', shows: 'use', rung: 'serverless', example: '{ "crons": [] }', notExample: '[]' },
  ],
};
