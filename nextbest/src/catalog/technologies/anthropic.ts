import type { Technology } from '#model/catalog.ts';

export const anthropic: Technology = {
  id: 'anthropic',
  name: 'Anthropic API',
  capability: 'ml-inference',
  market: { evolution: 0.8, because: 'Large models are called over HTTP and billed by the token.' },
  seen: { repository: 'keephq/keep', path: 'pyproject.toml' },
  marks: [
    { in: 'npm', name: '@anthropic-ai/sdk', shows: 'use', rung: 'serverless', example: '"@anthropic-ai/sdk": "latest"' },
    { in: 'pypi', name: 'anthropic', shows: 'use', rung: 'serverless', example: 'anthropic' },
    { in: 'variable', name: 'ANTHROPIC_API_KEY', shows: 'need', example: 'ANTHROPIC_API_KEY=' },
    { in: 'host', name: 'api.anthropic.com', shows: 'use', rung: 'serverless', example: 'const address = "https://api.anthropic.com/v1";' },
  ],
};
