import type { Technology } from '#model/catalog.ts';

export const cohere: Technology = {
  id: 'cohere',
  name: 'Cohere',
  capability: 'ml-inference',
  market: { evolution: 0.8, because: 'Answers of language models are sold by the token by many vendors.' },
  seen: { repository: 'deepset-ai/haystack-core-integrations', path: 'integrations/cohere/pyproject.toml' },
  marks: [{ in: 'pypi', name: 'cohere', shows: 'use', rung: 'saas', example: 'cohere', notExample: 'not-cohere' }],
};
