import type { Technology } from '#model/catalog.ts';

export const scoutApm: Technology = {
  id: 'scout-apm',
  name: 'Scout APM',
  capability: 'observability',
  market: { evolution: 0.82, because: 'Metrics, logs and traces are sold by the gigabyte by every cloud and many vendors.' },
  speaks: ['scout'],
  seen: { repository: 'codebar/planner', path: 'Gemfile' },
  marks: [
    { in: 'rubygems', name: 'scout_apm', shows: 'use', rung: 'saas', example: "gem 'scout_apm'", notExample: "gem 'scout_apm-not'" },
    { in: 'pypi', name: 'scout-apm', shows: 'use', rung: 'saas', example: 'scout-apm==1.0.0', notExample: 'scout-apm-not==1.0.0' },
  ],
};
