import type { Technology } from '#model/catalog.ts';

export const authelia: Technology = {
  id: 'authelia',
  name: 'Authelia',
  capability: 'auth',
  market: { evolution: 0.88, because: 'Sign-in is rented by the user from many vendors.' },
  seen: { repository: 'Haxxnet/Compose-Examples', path: 'examples/authelia/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'authelia/authelia',
      shows: 'use',
      rung: 'container',
      example: 'image: authelia/authelia:1.0',
      notExample: 'image: authelia/authelia-not:1.0',
    },
  ],
};
