import type { Technology } from '#model/catalog.ts';

export const gocardless: Technology = {
  id: 'gocardless',
  name: 'GoCardless',
  capability: 'payments',
  market: { evolution: 0.93, because: 'Taking payments is sold per transaction, with certified handling of card data.' },
  seen: { repository: 'getlago/lago-api', path: 'Gemfile' },
  marks: [
    { in: 'npm', name: 'gocardless-nodejs', shows: 'use', rung: 'saas', example: '"gocardless-nodejs": "latest"' },
    { in: 'pypi', name: 'gocardless-pro', shows: 'use', rung: 'saas', example: 'gocardless-pro' },
    { in: 'rubygems', name: 'gocardless_pro', shows: 'use', rung: 'saas', example: "gem 'gocardless_pro'" },
  ],
};
