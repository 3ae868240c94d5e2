import type { Technology } from '#model/catalog.ts';

export const dozzle: Technology = {
  id: 'dozzle',
  name: 'Dozzle',
  capability: 'observability',
  market: { evolution: 0.85, because: 'Reading logs in a browser is part of what observability vendors sell.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/dozzle/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'amir20/dozzle',
      shows: 'use',
      rung: 'container',
      example: 'image: amir20/dozzle:1.0',
      notExample: 'image: amir20/dozzle-not:1.0',
    },
  ],
};
