import type { Technology } from '#model/catalog.ts';

export const stalwart: Technology = {
  id: 'stalwart',
  name: 'Stalwart',
  capability: 'email',
  market: { evolution: 0.75, because: 'Mailboxes are sold by the person and month by many vendors.' },
  speaks: ['imap'],
  seen: { repository: 'getumbrel/umbrel-apps', path: 'stalwart/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'stalwartlabs/stalwart',
      shows: 'use',
      rung: 'container',
      example: 'image: stalwartlabs/stalwart:1.0',
      notExample: 'image: stalwartlabs/stalwart-not:1.0',
    },
    {
      in: 'image',
      name: 'ghcr.io/stalwartlabs/stalwart',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/stalwartlabs/stalwart:1.0',
      notExample: 'image: ghcr.io/stalwartlabs/stalwart-not:1.0',
    },
    {
      in: 'image',
      name: 'stalwartlabs/mail-server',
      shows: 'use',
      rung: 'container',
      example: 'image: stalwartlabs/mail-server:1.0',
      notExample: 'image: stalwartlabs/mail-server-not:1.0',
    },
  ],
};
