import type { Technology } from '#model/catalog.ts';

export const deepseek: Technology = {
  id: 'deepseek',
  name: 'DeepSeek',
  capability: 'ml-inference',
  market: { evolution: 0.75, because: 'Large models are called over HTTP and billed by the token.' },
  speaks: ['openai'],
  seen: { repository: 'vercel/ai', path: 'packages/azure/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@ai-sdk/deepseek',
      shows: 'use',
      rung: 'saas',
      example: '"@ai-sdk/deepseek": "1.0.0"',
      notExample: '"@ai-sdk/deepseek-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@langchain/deepseek',
      shows: 'use',
      rung: 'saas',
      example: '"@langchain/deepseek": "1.0.0"',
      notExample: '"@langchain/deepseek-not": "1.0.0"',
    },
    {
      in: 'pypi',
      name: 'langchain-deepseek',
      shows: 'use',
      rung: 'saas',
      example: 'langchain-deepseek==1.0.0',
      notExample: 'langchain-deepseek-not==1.0.0',
    },
    {
      in: 'maven',
      name: 'org.springframework.ai:spring-ai-deepseek',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-deepseek</artifactId></dependency>',
      notExample: '<dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-deepseek-not</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.springframework.ai:spring-ai-starter-model-deepseek',
      shows: 'use',
      rung: 'saas',
      example:
        '<dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-starter-model-deepseek</artifactId></dependency>',
      notExample:
        '<dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-starter-model-deepseek-not</artifactId></dependency>',
    },
    {
      in: 'host',
      name: 'api.deepseek.com',
      shows: 'use',
      rung: 'saas',
      example: 'const address = "https://api.deepseek.com/v1";',
      notExample: 'const address = "https://api.deepseek.com.example.com/v1";',
    },
    { in: 'variable', name: 'DEEPSEEK_API_KEY', shows: 'need', example: 'DEEPSEEK_API_KEY=' },
  ],
};
