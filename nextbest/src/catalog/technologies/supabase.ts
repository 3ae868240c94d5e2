import type { Technology } from '#model/catalog.ts';

export const supabase: Technology = {
  id: 'supabase',
  name: 'Supabase',
  capability: 'relational-db',
  market: { evolution: 0.9, because: 'PostgreSQL with sign-in and storage around it is sold by several vendors.' },
  speaks: ['postgresql'],
  seen: { repository: 'vercel/examples', path: 'solutions/platforms-slate-supabase/package.json' },
  marks: [
    { in: 'host', name: '*.supabase.co', shows: 'use', rung: 'managed', example: 'const address = "https://api.shop.supabase.co/v1";' },
    { in: 'variable', name: 'SUPABASE_URL', shows: 'need', example: 'SUPABASE_URL=' },
    { in: 'npm', name: '@supabase/supabase-js', shows: 'need', example: '"@supabase/supabase-js": "latest"' },
  ],
};
