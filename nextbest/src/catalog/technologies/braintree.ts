import type { Technology } from '#model/catalog.ts';

export const braintree: Technology = {
  id: 'braintree',
  name: 'Braintree',
  capability: 'payments',
  market: { evolution: 0.93, because: 'Taking payments is sold per transaction, with certified handling of card data.' },
  seen: { repository: 'activemerchant/active_merchant', path: 'Gemfile' },
  marks: [
    { in: 'npm', name: 'braintree', shows: 'use', rung: 'saas', example: '"braintree": "latest"' },
    { in: 'pypi', name: 'braintree', shows: 'use', rung: 'saas', example: 'braintree' },
    { in: 'rubygems', name: 'braintree', shows: 'use', rung: 'saas', example: "gem 'braintree'" },
  ],
};
