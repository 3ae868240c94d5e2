import type { Technology } from '#model/catalog.ts';

export const firecrawl: Technology = {
  id: 'firecrawl',
  name: 'Firecrawl',
  capability: 'search',
  market: { evolution: 0.6, because: 'Reading web pages for a model is sold by the page by a few young vendors.' },
  speaks: ['web-search'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/firecrawl/docker-compose.yml' },
  marks: [
    {
      in: 'npm',
      name: '@mendable/firecrawl-js',
      shows: 'need',
      example: '"@mendable/firecrawl-js": "1.0.0"',
      notExample: '"@mendable/firecrawl-js-not": "1.0.0"',
    },
    { in: 'pypi', name: 'firecrawl-py', shows: 'need', example: 'firecrawl-py==1.0.0', notExample: 'firecrawl-py-not==1.0.0' },
    { in: 'variable', name: 'FIRECRAWL_API_KEY', shows: 'need', example: 'FIRECRAWL_API_KEY=' },
    {
      in: 'image',
      name: 'ghcr.io/firecrawl/firecrawl',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/firecrawl/firecrawl:1.0',
      notExample: 'image: ghcr.io/firecrawl/firecrawl-not:1.0',
    },
  ],
};
