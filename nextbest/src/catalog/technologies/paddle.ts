import type { Technology } from '#model/catalog.ts';

export const paddle: Technology = {
  id: 'paddle',
  name: 'Paddle',
  capability: 'payments',
  market: { evolution: 0.82, because: 'Billing of subscriptions is sold for a share of the sum by several vendors.' },
  speaks: ['subscriptions'],
  seen: { repository: 'PaddleHQ/paddle-nextjs-starter-kit', path: 'package.json' },
  marks: [
    { in: 'packagist', name: 'paddlehq/paddle-php-sdk', shows: 'use', rung: 'saas', example: '"paddlehq/paddle-php-sdk": "*"' },
    {
      in: 'npm',
      name: '@paddle/paddle-node-sdk',
      shows: 'use',
      rung: 'saas',
      example: '"@paddle/paddle-node-sdk": "1.0.0"',
      notExample: '"@paddle/paddle-node-sdk-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@paddle/paddle-js',
      shows: 'use',
      rung: 'saas',
      example: '"@paddle/paddle-js": "1.0.0"',
      notExample: '"@paddle/paddle-js-not": "1.0.0"',
    },
    {
      in: 'pypi',
      name: 'paddle-python-sdk',
      shows: 'use',
      rung: 'saas',
      example: 'paddle-python-sdk==1.0.0',
      notExample: 'paddle-python-sdk-not==1.0.0',
    },
    {
      in: 'packagist',
      name: 'laravel/cashier-paddle',
      shows: 'use',
      rung: 'saas',
      example: '"laravel/cashier-paddle": "1.0.0"',
      notExample: '"laravel/cashier-paddle-not": "1.0.0"',
    },
    { in: 'rubygems', name: 'paddle', shows: 'use', rung: 'saas', example: "gem 'paddle'", notExample: "gem 'paddle-not'" },
  ],
};
