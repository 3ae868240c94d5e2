import type { Technology } from '#model/catalog.ts';

export const checkoutCom: Technology = {
  id: 'checkout-com',
  name: 'Checkout.com',
  capability: 'payments',
  market: { evolution: 0.92, because: 'Payments are taken for a share of the sum by many vendors.' },
  seen: { repository: 'invoiceninja/invoiceninja', path: 'composer.json' },
  marks: [
    { in: 'npm', name: 'checkout-sdk-node', shows: 'use', rung: 'saas', example: '"checkout-sdk-node": "^1.0.0"' },
    { in: 'pypi', name: 'checkout-sdk', shows: 'use', rung: 'saas', example: 'checkout-sdk' },
    {
      in: 'maven',
      name: 'com.checkout:checkout-sdk-java',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.checkout</groupId><artifactId>checkout-sdk-java</artifactId></dependency>',
    },
    { in: 'nuget', name: 'CheckoutSDK', shows: 'use', rung: 'saas', example: '<PackageReference Include="CheckoutSDK" />' },
    { in: 'rubygems', name: 'checkout_sdk', shows: 'use', rung: 'saas', example: "gem 'checkout_sdk'" },
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
