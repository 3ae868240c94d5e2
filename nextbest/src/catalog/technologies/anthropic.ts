import type { Technology } from '#model/catalog.ts';

export const anthropic: Technology = {
  id: 'anthropic',
  name: 'Anthropic API',
  capability: 'ml-inference',
  market: { evolution: 0.8, because: 'Large models are called over HTTP and billed by the token.' },
  seen: { repository: 'keephq/keep', path: 'pyproject.toml' },
  marks: [
    { in: 'rubygems', name: 'anthropic', shows: 'use', rung: 'serverless', example: "gem 'anthropic'" },
    { in: 'rubygems', name: 'ruby-anthropic', shows: 'use', rung: 'serverless', example: "gem 'ruby-anthropic'" },
    { in: 'npm', name: '@ai-sdk/anthropic', shows: 'use', rung: 'serverless', example: '"@ai-sdk/anthropic": "^1.0.0"' },
    { in: 'npm', name: '@langchain/anthropic', shows: 'use', rung: 'serverless', example: '"@langchain/anthropic": "^1.0.0"' },
    { in: 'pypi', name: 'langchain-anthropic', shows: 'use', rung: 'serverless', example: 'langchain-anthropic' },
    {
      in: 'go',
      name: 'github.com/anthropics/anthropic-sdk-go',
      shows: 'use',
      rung: 'serverless',
      example: 'github.com/anthropics/anthropic-sdk-go v1.0.0',
    },
    {
      in: 'maven',
      name: 'com.anthropic:anthropic-java',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>com.anthropic</groupId><artifactId>anthropic-java</artifactId></dependency>',
    },
    { in: 'nuget', name: 'Anthropic.SDK', shows: 'use', rung: 'serverless', example: '<PackageReference Include="Anthropic.SDK" />' },
    { in: 'npm', name: '@anthropic-ai/sdk', shows: 'use', rung: 'serverless', example: '"@anthropic-ai/sdk": "latest"' },
    { in: 'pypi', name: 'anthropic', shows: 'use', rung: 'serverless', example: 'anthropic' },
    { in: 'variable', name: 'ANTHROPIC_API_KEY', shows: 'need', example: 'ANTHROPIC_API_KEY=' },
    { in: 'host', name: 'api.anthropic.com', shows: 'use', rung: 'serverless', example: 'const address = "https://api.anthropic.com/v1";' },
  ],
};
