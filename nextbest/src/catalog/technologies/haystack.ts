import type { Technology } from '#model/catalog.ts';

export const haystack: Technology = {
  id: 'haystack',
  name: 'Haystack',
  capability: 'ml-inference',
  market: { evolution: 0.6, because: 'Libraries around language models are young, and agents are sold by every large cloud.' },
  seen: { repository: 'deepset-ai/haystack-core-integrations', path: 'integrations/e2b/pyproject.toml' },
  marks: [{ in: 'pypi', name: 'haystack-ai', shows: 'need', example: 'haystack-ai', notExample: 'not-haystack-ai' }],
};
