import type { Technology } from '#model/catalog.ts';

export const chargebee: Technology = {
  id: 'chargebee',
  name: 'Chargebee',
  capability: 'payments',
  market: { evolution: 0.88, because: 'Subscriptions are billed for pay by several vendors.' },
  seen: { repository: 'Flagsmith/flagsmith', path: 'api/pyproject.toml' },
  marks: [{ in: 'pypi', name: 'chargebee', shows: 'use', rung: 'saas', example: 'chargebee', notExample: 'not-chargebee' }],
};
