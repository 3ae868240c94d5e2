import type { Technology } from '#model/catalog.ts';

export const casdoor: Technology = {
  id: 'casdoor',
  name: 'Casdoor',
  capability: 'auth',
  market: { evolution: 0.88, because: 'Sign-in is rented by the user from many vendors.' },
  seen: { repository: 'Haxxnet/Compose-Examples', path: 'examples/casdoor/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'casbin/casdoor',
      shows: 'use',
      rung: 'container',
      example: 'image: casbin/casdoor:1.0',
      notExample: 'image: casbin/casdoor-not:1.0',
    },
  ],
};
