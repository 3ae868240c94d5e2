import type { Technology } from '#model/catalog.ts';

export const taxjar: Technology = {
  id: 'taxjar',
  name: 'TaxJar',
  capability: 'payments',
  market: { evolution: 0.82, because: 'Working out of sales tax is sold by the request by several vendors.' },
  speaks: ['tax'],
  seen: { repository: 'antiwork/gumroad', path: 'Gemfile' },
  marks: [
    { in: 'npm', name: 'taxjar', shows: 'use', rung: 'saas', example: '"taxjar": "1.0.0"', notExample: '"taxjar-not": "1.0.0"' },
    { in: 'pypi', name: 'taxjar', shows: 'use', rung: 'saas', example: 'taxjar==1.0.0', notExample: 'taxjar-not==1.0.0' },
    { in: 'rubygems', name: 'taxjar-ruby', shows: 'use', rung: 'saas', example: "gem 'taxjar-ruby'", notExample: "gem 'taxjar-ruby-not'" },
    {
      in: 'packagist',
      name: 'taxjar/taxjar-php',
      shows: 'use',
      rung: 'saas',
      example: '"taxjar/taxjar-php": "1.0.0"',
      notExample: '"taxjar/taxjar-php-not": "1.0.0"',
    },
  ],
};
