import type { Technology } from '#model/catalog.ts';

export const supabaseRealtime: Technology = {
  id: 'supabase-realtime',
  name: 'Supabase Realtime',
  capability: 'realtime',
  market: { evolution: 0.7, because: 'Long-lived connections to browsers are sold by clouds and specialists, by the message.' },
  speaks: ['websocket'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/supabase/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'supabase/realtime',
      shows: 'use',
      rung: 'container',
      example: 'image: supabase/realtime:1.0',
      notExample: 'image: supabase/realtime-not:1.0',
    },
    {
      in: 'npm',
      name: '@supabase/realtime-js',
      shows: 'need',
      example: '"@supabase/realtime-js": "1.0.0"',
      notExample: '"@supabase/realtime-js-not": "1.0.0"',
    },
  ],
};
