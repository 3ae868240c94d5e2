import type { Technology } from '#model/catalog.ts';

export const posthog: Technology = {
  id: 'posthog',
  name: 'PostHog',
  capability: 'analytics',
  market: { evolution: 0.82, because: 'What users do in a product is counted for pay by the event by many vendors.' },
  speaks: ['product-events'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/posthog/docker-compose.yml' },
  marks: [
    { in: 'npm', name: 'posthog-js', shows: 'need', example: '"posthog-js": "1.0.0"', notExample: '"posthog-js-not": "1.0.0"' },
    { in: 'npm', name: 'posthog-node', shows: 'need', example: '"posthog-node": "1.0.0"', notExample: '"posthog-node-not": "1.0.0"' },
    { in: 'rubygems', name: 'posthog-ruby', shows: 'need', example: "gem 'posthog-ruby'", notExample: "gem 'posthog-ruby-not'" },
    {
      in: 'go',
      name: 'github.com/posthog/posthog-go',
      shows: 'need',
      example: 'github.com/posthog/posthog-go v1.0.0',
      notExample: 'github.com/posthog/posthog-go-not v1.0.0',
    },
    {
      in: 'packagist',
      name: 'posthog/posthog-php',
      shows: 'need',
      example: '"posthog/posthog-php": "1.0.0"',
      notExample: '"posthog/posthog-php-not": "1.0.0"',
    },
    { in: 'variable', name: 'POSTHOG_API_KEY', shows: 'need', example: 'POSTHOG_API_KEY=' },
    {
      in: 'image',
      name: 'posthog/posthog',
      shows: 'use',
      rung: 'container',
      example: 'image: posthog/posthog:1.0',
      notExample: 'image: posthog/posthog-not:1.0',
    },
  ],
};
