import type { Technology } from '#model/catalog.ts';

export const lemonSqueezy: Technology = {
  id: 'lemon-squeezy',
  name: 'Lemon Squeezy',
  capability: 'payments',
  market: { evolution: 0.78, because: 'Billing of subscriptions is sold for a share of the sum by several vendors.' },
  speaks: ['subscriptions'],
  seen: { repository: 'lmsqueezy/nextjs-billing', path: 'package.json' },
  marks: [
    {
      in: 'npm',
      name: '@lemonsqueezy/lemonsqueezy.js',
      shows: 'use',
      rung: 'saas',
      example: '"@lemonsqueezy/lemonsqueezy.js": "1.0.0"',
      notExample: '"@lemonsqueezy/lemonsqueezy.js-not": "1.0.0"',
    },
    {
      in: 'packagist',
      name: 'lemonsqueezy/laravel',
      shows: 'use',
      rung: 'saas',
      example: '"lemonsqueezy/laravel": "1.0.0"',
      notExample: '"lemonsqueezy/laravel-not": "1.0.0"',
    },
  ],
};
