import type { Technology } from '#model/catalog.ts';

export const segment: Technology = {
  id: 'segment',
  name: 'Twilio Segment',
  capability: 'analytics',
  market: { evolution: 0.85, because: 'Collecting what customers do is sold per tracked user by several vendors.' },
  seen: { repository: 'getlago/lago-api', path: 'Gemfile' },
  marks: [
    { in: 'npm', name: '@segment/analytics-node', shows: 'use', rung: 'saas', example: '"@segment/analytics-node": "latest"' },
    { in: 'npm', name: 'analytics-node', shows: 'use', rung: 'saas', example: '"analytics-node": "latest"' },
    { in: 'rubygems', name: 'analytics-ruby', shows: 'use', rung: 'saas', example: "gem 'analytics-ruby'" },
  ],
};
