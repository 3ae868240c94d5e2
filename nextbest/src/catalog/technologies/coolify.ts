import type { Technology } from '#model/catalog.ts';

export const coolify: Technology = {
  id: 'coolify',
  name: 'Coolify',
  capability: 'compute',
  market: { evolution: 0.8, because: 'Running an application from its repository is sold by many vendors.' },
  seen: { repository: 'coollabsio/coolify', path: 'docker-compose.prod.yml' },
  marks: [
    {
      in: 'image',
      name: 'coollabsio/coolify',
      shows: 'use',
      rung: 'container',
      example: 'image: coollabsio/coolify:1.0',
      notExample: 'image: coollabsio/coolify-not:1.0',
    },
  ],
};
