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
    {
      in: 'platform',
      name: 'aspire/AddOpenAI',
      shows: 'use',
      rung: 'saas',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddOpenAI("main");',
    },
    {
      in: 'maven',
      name: 'org.springframework.ai:spring-ai-starter-model-openai',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-starter-model-openai</artifactId></dependency>',
      notExample:
        '<dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-starter-model-azure-openai</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.springframework.ai:spring-ai-openai-spring-boot-starter',
      shows: 'use',
      rung: 'saas',
      example:
        '<dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-openai-spring-boot-starter</artifactId></dependency>',
    },
    { in: 'variable', name: 'OPENAI_API_KEY', shows: 'need', example: 'OPENAI_API_KEY=' },
  ],
};
