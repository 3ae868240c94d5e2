import type { Technology } from '#model/catalog.ts';

export const passbolt: Technology = {
  id: 'passbolt',
  name: 'Passbolt',
  capability: 'secrets',
  market: { evolution: 0.9, because: 'Keeping passwords is sold by the person and month by many vendors.' },
  seen: { repository: 'Haxxnet/Compose-Examples', path: 'examples/passbolt/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'passbolt/passbolt',
      shows: 'use',
      rung: 'container',
      example: 'image: passbolt/passbolt:1.0',
      notExample: 'image: passbolt/passbolt-not:1.0',
    },
  ],
};
