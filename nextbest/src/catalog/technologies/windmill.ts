import type { Technology } from '#model/catalog.ts';

export const windmill: Technology = {
  id: 'windmill',
  name: 'Windmill',
  capability: 'workflow',
  market: { evolution: 0.7, because: 'Workflows out of scripts are sold by the run by several vendors.' },
  seen: { repository: 'Dokploy/templates', path: 'blueprints/windmill/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'ghcr.io/windmill-labs/windmill',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/windmill-labs/windmill:1.0',
      notExample: 'image: ghcr.io/windmill-labs/windmill-not:1.0',
    },
  ],
};
