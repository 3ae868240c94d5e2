import type { Technology } from '#model/catalog.ts';

export const xata: Technology = {
  id: 'xata',
  name: 'Xata',
  capability: 'relational-db',
  market: { evolution: 0.68, because: 'PostgreSQL and MySQL are sold by every cloud, also with capacity that scales by itself.' },
  speaks: ['postgresql'],
  seen: { repository: 'nextauthjs/next-auth', path: 'packages/adapter-xata/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@xata.io/client',
      shows: 'use',
      rung: 'saas',
      example: '"@xata.io/client": "1.0.0"',
      notExample: '"@xata.io/client-not": "1.0.0"',
    },
  ],
};
