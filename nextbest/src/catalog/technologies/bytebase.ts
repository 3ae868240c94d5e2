import type { Technology } from '#model/catalog.ts';

export const bytebase: Technology = {
  id: 'bytebase',
  name: 'Bytebase',
  capability: 'ci-cd',
  market: { evolution: 0.68, because: 'Changes of a schema are checked and applied by a few products.' },
  speaks: ['sql'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/bytebase/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'bytebase/bytebase',
      shows: 'use',
      rung: 'container',
      example: 'image: bytebase/bytebase:1.0',
      notExample: 'image: bytebase/bytebase-not:1.0',
    },
  ],
};
