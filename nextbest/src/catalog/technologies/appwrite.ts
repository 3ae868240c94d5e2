import type { Technology } from '#model/catalog.ts';

export const appwrite: Technology = {
  id: 'appwrite',
  name: 'Appwrite',
  capability: 'compute',
  market: { evolution: 0.75, because: 'Backends with sign-in, data and functions are sold by several vendors.' },
  seen: { repository: 'Dokploy/templates', path: 'blueprints/appwrite/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'appwrite/appwrite',
      shows: 'use',
      rung: 'container',
      example: 'image: appwrite/appwrite:1.0',
      notExample: 'image: appwrite/appwrite-not:1.0',
    },
  ],
};
