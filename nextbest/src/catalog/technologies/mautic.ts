import type { Technology } from '#model/catalog.ts';

export const mautic: Technology = {
  id: 'mautic',
  name: 'Mautic',
  capability: 'email',
  market: { evolution: 0.88, because: 'Campaigns by mail are sold by the contact by many vendors.' },
  seen: { repository: 'Dokploy/templates', path: 'blueprints/mautic/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'mautic/mautic',
      shows: 'use',
      rung: 'container',
      example: 'image: mautic/mautic:1.0',
      notExample: 'image: mautic/mautic-not:1.0',
    },
  ],
};
