import type { Technology } from '#model/catalog.ts';

export const gotify: Technology = {
  id: 'gotify',
  name: 'Gotify',
  capability: 'event-bus',
  market: { evolution: 0.85, because: 'Messages to telephones are sent for free by their makers.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/gotify/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'gotify/server',
      shows: 'use',
      rung: 'container',
      example: 'image: gotify/server:1.0',
      notExample: 'image: gotify/server-not:1.0',
    },
  ],
};
