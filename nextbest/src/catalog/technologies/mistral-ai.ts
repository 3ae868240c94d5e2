import type { Technology } from '#model/catalog.ts';

export const mistralAi: Technology = {
  id: 'mistral-ai',
  name: 'Mistral AI',
  capability: 'ml-inference',
  market: { evolution: 0.8, because: 'Answers of language models are sold by the token by many vendors.' },
  seen: { repository: 'deepset-ai/haystack-core-integrations', path: 'integrations/mistral/pyproject.toml' },
  marks: [{ in: 'pypi', name: 'mistralai', shows: 'use', rung: 'saas', example: 'mistralai', notExample: 'not-mistralai' }],
};
