import type { Technology } from '#model/catalog.ts';

export const vector: Technology = {
  id: 'vector',
  name: 'Vector',
  capability: 'observability',
  market: { evolution: 0.8, because: 'Shipping of logs is part of what observability vendors sell.' },
  seen: { repository: 'Dokploy/templates', path: 'blueprints/supabase/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'timberio/vector',
      shows: 'use',
      rung: 'container',
      example: 'image: timberio/vector:1.0',
      notExample: 'image: timberio/vector-not:1.0',
    },
  ],
};
