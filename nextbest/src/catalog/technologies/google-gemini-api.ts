import type { Technology } from '#model/catalog.ts';

export const googleGeminiApi: Technology = {
  id: 'google-gemini-api',
  name: 'Google Gemini API',
  capability: 'ml-inference',
  market: { evolution: 0.8, because: 'Large models are called over HTTP and billed by the token.' },
  cloud: 'gcp',
  seen: { repository: 'keephq/keep', path: 'pyproject.toml' },
  marks: [
    { in: 'npm', name: '@google/generative-ai', shows: 'use', rung: 'serverless', example: '"@google/generative-ai": "latest"' },
    { in: 'npm', name: '@google/genai', shows: 'use', rung: 'serverless', example: '"@google/genai": "latest"' },
    { in: 'pypi', name: 'google-generativeai', shows: 'use', rung: 'serverless', example: 'google-generativeai' },
    { in: 'pypi', name: 'google-genai', shows: 'use', rung: 'serverless', example: 'google-genai' },
    { in: 'pypi', name: 'langchain-google-genai', shows: 'use', rung: 'serverless', example: 'langchain-google-genai' },
  ],
};
