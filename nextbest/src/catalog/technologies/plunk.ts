import type { Technology } from '#model/catalog.ts';

export const plunk: Technology = {
  id: 'plunk',
  name: 'Plunk',
  capability: 'email',
  market: { evolution: 0.75, because: 'Sending email is a utility billed by the message.' },
  speaks: ['mail-api'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/plunk/docker-compose.yml' },
  marks: [
    { in: 'npm', name: '@plunk/node', shows: 'need', example: '"@plunk/node": "1.0.0"', notExample: '"@plunk/node-not": "1.0.0"' },
    { in: 'variable', name: 'PLUNK_API_KEY', shows: 'need', example: 'PLUNK_API_KEY=' },
    {
      in: 'image',
      name: 'ghcr.io/useplunk/plunk',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/useplunk/plunk:1.0',
      notExample: 'image: ghcr.io/useplunk/plunk-not:1.0',
    },
    {
      in: 'image',
      name: 'driaug/plunk',
      shows: 'use',
      rung: 'container',
      example: 'image: driaug/plunk:1.0',
      notExample: 'image: driaug/plunk-not:1.0',
    },
  ],
};
