import type { Technology } from '#model/catalog.ts';

export const paypal: Technology = {
  id: 'paypal',
  name: 'PayPal',
  capability: 'payments',
  market: { evolution: 0.93, because: 'Taking payments is sold per transaction, with certified handling of card data.' },
  seen: { repository: 'paypal-examples/docs-examples', path: 'standard-integration/server/node/package.json' },
  marks: [
    { in: 'npm', name: '@paypal/paypal-server-sdk', shows: 'use', rung: 'saas', example: '"@paypal/paypal-server-sdk": "latest"' },
    { in: 'host', name: 'api.paypal.com', shows: 'use', rung: 'saas', example: 'const address = "https://api.paypal.com/v1";' },
    { in: 'host', name: 'api-m.paypal.com', shows: 'use', rung: 'saas', example: 'const address = "https://api-m.paypal.com/v1";' },
  ],
};
