import type { Technology } from '#model/catalog.ts';

export const authorizeNet: Technology = {
  id: 'authorize-net',
  name: 'Authorize.Net',
  capability: 'payments',
  market: { evolution: 0.92, because: 'Payments are taken for a share of the sum by many vendors.' },
  seen: { repository: 'invoiceninja/invoiceninja', path: 'composer.json' },
  marks: [
    {
      in: 'packagist',
      name: 'authorizenet/authorizenet',
      shows: 'use',
      rung: 'saas',
      example: '"authorizenet/authorizenet": "^1.0"',
      notExample: '"authorizenet/authorizenet-not": "^1.0"',
    },
  ],
};
