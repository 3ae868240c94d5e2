import type { Technology } from '#model/catalog.ts';

export const supabaseAuth: Technology = {
  id: 'supabase-auth',
  name: 'Supabase Auth',
  capability: 'auth',
  market: { evolution: 0.87, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc'],
  seen: { repository: 'supabase/supabase-js', path: 'packages/core/supabase-js/package.json' },
  marks: [
    { in: 'npm', name: '@supabase/auth-js', shows: 'need', example: '"@supabase/auth-js": "latest"' },
    {
      in: 'image',
      name: 'supabase/gotrue',
      shows: 'use',
      rung: 'container',
      example: 'image: supabase/gotrue:v2.180.0',
      notExample: 'image: supabase/studio:1.0',
    },
  ],
};
