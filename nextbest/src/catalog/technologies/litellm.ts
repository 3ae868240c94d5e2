import type { Technology } from '#model/catalog.ts';

export const litellm: Technology = {
  id: 'litellm',
  name: 'LiteLLM',
  capability: 'ml-inference',
  market: { evolution: 0.6, because: 'One interface to many models is sold as a gateway by several vendors.' },
  seen: { repository: 'deepset-ai/haystack-core-integrations', path: 'integrations/dspy/pyproject.toml' },
  marks: [{ in: 'pypi', name: 'litellm', shows: 'need', example: 'litellm', notExample: 'not-litellm' }],
};
