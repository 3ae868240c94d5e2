import type { Technology } from '#model/catalog.ts';

export const postgrest: Technology = {
  id: 'postgrest',
  name: 'PostgREST',
  capability: 'api-gateway',
  market: { evolution: 0.7, because: 'Interfaces made from a database are sold with hosted PostgreSQL.' },
  seen: { repository: 'Dokploy/templates', path: 'blueprints/supabase/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'postgrest/postgrest',
      shows: 'use',
      rung: 'container',
      example: 'image: postgrest/postgrest:1.0',
      notExample: 'image: postgrest/postgrest-not:1.0',
    },
  ],
};
