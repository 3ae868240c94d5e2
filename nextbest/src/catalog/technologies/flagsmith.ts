import type { Technology } from '#model/catalog.ts';

export const flagsmith: Technology = {
  id: 'flagsmith',
  name: 'Flagsmith',
  capability: 'feature-flags',
  market: { evolution: 0.8, because: 'Feature flags are sold by several vendors and clouds, with an open client standard.' },
  speaks: ['flagsmith'],
  seen: { repository: 'Flagsmith/flagsmith', path: 'docker-compose.pgpool.yml' },
  marks: [
    { in: 'npm', name: 'flagsmith-nodejs', shows: 'need', example: '"flagsmith-nodejs": "latest"' },
    { in: 'pypi', name: 'flagsmith', shows: 'need', example: 'flagsmith' },
    { in: 'image', name: 'flagsmith/flagsmith', shows: 'use', rung: 'container', example: 'image: flagsmith/flagsmith:latest' },
  ],
};
