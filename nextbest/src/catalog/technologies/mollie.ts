import type { Technology } from '#model/catalog.ts';

export const mollie: Technology = {
  id: 'mollie',
  name: 'Mollie',
  capability: 'payments',
  market: { evolution: 0.92, because: 'Payments are taken for a share of the sum by many vendors.' },
  seen: { repository: 'invoiceninja/invoiceninja', path: 'composer.json' },
  marks: [
    { in: 'npm', name: '@mollie/api-client', shows: 'use', rung: 'saas', example: '"@mollie/api-client": "^1.0.0"' },
    { in: 'pypi', name: 'mollie-api-python', shows: 'use', rung: 'saas', example: 'mollie-api-python' },
    { in: 'rubygems', name: 'mollie-api-ruby', shows: 'use', rung: 'saas', example: "gem 'mollie-api-ruby'" },
    { in: 'packagist', name: 'mollie/laravel-mollie', shows: 'use', rung: 'saas', example: '"mollie/laravel-mollie": "*"' },
    { in: 'nuget', name: 'Mollie.Api', shows: 'use', rung: 'saas', example: '<PackageReference Include="Mollie.Api" />' },
    {
      in: 'packagist',
      name: 'mollie/mollie-api-php',
      shows: 'use',
      rung: 'saas',
      example: '"mollie/mollie-api-php": "^1.0"',
      notExample: '"mollie/mollie-api-php-not": "^1.0"',
    },
    { in: 'host', name: 'api.mollie.com', shows: 'use', rung: 'saas', example: 'const address = "https://api.mollie.com/v1";' },
  ],
};
