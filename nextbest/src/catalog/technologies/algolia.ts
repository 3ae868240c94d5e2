import type { Technology } from '#model/catalog.ts';

export const algolia: Technology = {
  id: 'algolia',
  name: 'Algolia',
  capability: 'search',
  market: { evolution: 0.85, because: 'Hosted search is sold by the request, with tuning tools included.' },
  seen: { repository: 'medusajs/medusa', path: 'www/packages/docs-ui/package.json' },
  marks: [
    { in: 'npm', name: 'algoliasearch', shows: 'use', rung: 'saas', example: '"algoliasearch": "latest"' },
    { in: 'pypi', name: 'algoliasearch', shows: 'use', rung: 'saas', example: 'algoliasearch' },
    { in: 'rubygems', name: 'algoliasearch-rails', shows: 'use', rung: 'saas', example: "gem 'algoliasearch-rails'" },
    { in: 'variable', name: 'ALGOLIA_APP_ID', shows: 'need', example: 'ALGOLIA_APP_ID=' },
    { in: 'variable', name: 'ALGOLIA_API_KEY', shows: 'need', example: 'ALGOLIA_API_KEY=' },
  ],
};
