import type { Technology } from '#model/catalog.ts';

export const chroma: Technology = {
  id: 'chroma',
  name: 'Chroma',
  capability: 'search',
  market: { evolution: 0.65, because: 'Search by vectors is rented by the query from many vendors.' },
  seen: { repository: 'deepset-ai/haystack-core-integrations', path: 'integrations/chroma/pyproject.toml' },
  marks: [{ in: 'pypi', name: 'chromadb', shows: 'need', example: 'chromadb', notExample: 'not-chromadb' }],
};
