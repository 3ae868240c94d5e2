import type { Technology } from '#model/catalog.ts';

export const plausible: Technology = {
  id: 'plausible',
  name: 'Plausible Analytics',
  capability: 'analytics',
  market: { evolution: 0.88, because: 'Web analytics is sold by the visit by many vendors.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/plausible-ce/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'ghcr.io/plausible/community-edition',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/plausible/community-edition:1.0',
      notExample: 'image: ghcr.io/plausible/community-edition-not:1.0',
    },
  ],
};
