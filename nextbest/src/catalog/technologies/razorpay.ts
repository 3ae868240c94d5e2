import type { Technology } from '#model/catalog.ts';

export const razorpay: Technology = {
  id: 'razorpay',
  name: 'Razorpay',
  capability: 'payments',
  market: { evolution: 0.92, because: 'Payments are taken for a share of the sum by many vendors.' },
  seen: { repository: 'invoiceninja/invoiceninja', path: 'composer.json' },
  marks: [
    {
      in: 'packagist',
      name: 'razorpay/razorpay',
      shows: 'use',
      rung: 'saas',
      example: '"razorpay/razorpay": "^1.0"',
      notExample: '"razorpay/razorpay-not": "^1.0"',
    },
    { in: 'host', name: 'api.razorpay.com', shows: 'use', rung: 'saas', example: 'const address = "https://api.razorpay.com/v1";' },
  ],
};
