import type { Technology } from '#model/catalog.ts';

export const skylight: Technology = {
  id: 'skylight',
  name: 'Skylight',
  capability: 'observability',
  market: { evolution: 0.82, because: 'Metrics, logs and traces are sold by the gigabyte by every cloud and many vendors.' },
  speaks: ['skylight'],
  seen: { repository: 'maybe-finance/maybe', path: 'Gemfile' },
  marks: [{ in: 'rubygems', name: 'skylight', shows: 'use', rung: 'saas', example: "gem 'skylight'", notExample: "gem 'skylight-not'" }],
};
