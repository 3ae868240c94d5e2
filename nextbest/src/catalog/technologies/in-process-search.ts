import type { Technology } from '#model/catalog.ts';

export const inProcessSearch: Technology = {
  id: 'in-process-search',
  name: 'In-process search (may be all that is needed)',
  capability: 'search',
  market: { evolution: 0.85, because: 'Searching a small set of documents is a library call.' },
  seen: { repository: 'hatchet-dev/hatchet', path: 'frontend/docs/package.json' },
  marks: [
    { in: 'npm', name: 'lunr', shows: 'need', as: 'part', example: '"lunr": "latest"' },
    { in: 'npm', name: 'flexsearch', shows: 'need', as: 'part', example: '"flexsearch": "latest"' },
    { in: 'npm', name: 'elasticlunr', shows: 'need', as: 'part', example: '"elasticlunr": "latest"' },
    { in: 'npm', name: 'minisearch', shows: 'need', as: 'part', example: '"minisearch": "latest"' },
  ],
};
