import type { Technology } from '#model/catalog.ts';

export const searxng: Technology = {
  id: 'searxng',
  name: 'SearXNG',
  capability: 'search',
  market: { evolution: 0.85, because: 'Searching the web is sold by the query by several vendors.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/searxng/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'searxng/searxng',
      shows: 'use',
      rung: 'container',
      example: 'image: searxng/searxng:1.0',
      notExample: 'image: searxng/searxng-not:1.0',
    },
  ],
};
