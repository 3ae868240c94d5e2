import type { Technology } from '#model/catalog.ts';

export const openai: Technology = {
  id: 'openai',
  name: 'OpenAI API',
  capability: 'ml-inference',
  market: { evolution: 0.8, because: 'Large models are called over HTTP and billed by the token.' },
  speaks: ['openai'],
  seen: { repository: 'keephq/keep', path: 'pyproject.toml' },
  marks: [
    { in: 'npm', name: 'openai', shows: 'need', example: '"openai": "^5.12.0"', notExample: '"openai-edge": "latest"' },
    { in: 'pypi', name: 'openai', shows: 'need', example: 'openai' },
  ],
};
