import type { Technology } from '#model/catalog.ts';

export const algolia: Technology = {
  id: 'algolia',
  name: 'Algolia',
  capability: 'search',
  market: { evolution: 0.85, because: 'Hosted search is sold by the request, with tuning tools included.' },
  seen: { repository: 'medusajs/medusa', path: 'www/packages/docs-ui/package.json' },
  marks: [
    { in: 'rubygems', name: 'algolia', shows: 'use', rung: 'saas', example: "gem 'algolia'" },
    { in: 'rubygems', name: 'algoliasearch', shows: 'use', rung: 'saas', example: "gem 'algoliasearch'" },
    {
      in: 'packagist',
      name: 'algolia/algoliasearch-client-php',
      shows: 'use',
      rung: 'saas',
      example: '"algolia/algoliasearch-client-php": "*"',
    },
    { in: 'nuget', name: 'Algolia.Search', shows: 'use', rung: 'saas', example: '<PackageReference Include="Algolia.Search" />' },
    {
      in: 'go',
      name: 'github.com/algolia/algoliasearch-client-go/v*',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/algolia/algoliasearch-client-go/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    {
      in: 'maven',
      name: 'com.algolia:algoliasearch-core',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.algolia</groupId><artifactId>algoliasearch-core</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'com.algolia:algoliasearch',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.algolia</groupId><artifactId>algoliasearch</artifactId></dependency>',
    },
    { in: 'npm', name: 'react-instantsearch', shows: 'use', rung: 'saas', example: '"react-instantsearch": "^1.0.0"' },
    { in: 'npm', name: 'algoliasearch', shows: 'use', rung: 'saas', example: '"algoliasearch": "latest"' },
    { in: 'pypi', name: 'algoliasearch', shows: 'use', rung: 'saas', example: 'algoliasearch' },
    { in: 'rubygems', name: 'algoliasearch-rails', shows: 'use', rung: 'saas', example: "gem 'algoliasearch-rails'" },
    { in: 'variable', name: 'ALGOLIA_APP_ID', shows: 'need', example: 'ALGOLIA_APP_ID=' },
    { in: 'variable', name: 'ALGOLIA_API_KEY', shows: 'need', example: 'ALGOLIA_API_KEY=' },
  ],
};
