import type { Technology } from '#model/catalog.ts';

export const authJs: Technology = {
  id: 'auth-js',
  name: 'Auth.js',
  capability: 'auth',
  market: { evolution: 0.85, because: 'Sign-in is rented by the user from many vendors.' },
  seen: { repository: 'keephq/keep', path: 'keep-ui/package.json' },
  marks: [{ in: 'npm', name: 'next-auth', shows: 'need', example: '"next-auth": "1.0.0"', notExample: '"not-next-auth": "1.0.0"' }],
};
