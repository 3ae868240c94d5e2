import type { Technology } from '#model/catalog.ts';

export const checkoutCom: Technology = {
  id: 'checkout-com',
  name: 'Checkout.com',
  capability: 'payments',
  market: { evolution: 0.92, because: 'Payments are taken for a share of the sum by many vendors.' },
  seen: { repository: 'invoiceninja/invoiceninja', path: 'composer.json' },
  marks: [
    {
      in: 'packagist',
      name: 'checkout/checkout-sdk-php',
      shows: 'use',
      rung: 'saas',
      example: '"checkout/checkout-sdk-php": "^1.0"',
      notExample: '"checkout/checkout-sdk-php-not": "^1.0"',
    },
  ],
};
