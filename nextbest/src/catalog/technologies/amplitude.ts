import type { Technology } from '#model/catalog.ts';

export const amplitude: Technology = {
  id: 'amplitude',
  name: 'Amplitude',
  capability: 'analytics',
  market: { evolution: 0.85, because: 'Analytics of products is sold by the event by several vendors.' },
  seen: { repository: 'Flagsmith/flagsmith', path: 'docs/package.json' },
  marks: [
    { in: 'npm', name: 'amplitude-js', shows: 'use', rung: 'saas', example: '"amplitude-js": "^1.0.0"' },
    { in: 'npm', name: '@amplitude/node', shows: 'use', rung: 'saas', example: '"@amplitude/node": "^1.0.0"' },
    { in: 'npm', name: '@amplitude/analytics-node', shows: 'use', rung: 'saas', example: '"@amplitude/analytics-node": "^1.0.0"' },
    { in: 'pypi', name: 'amplitude-analytics', shows: 'use', rung: 'saas', example: 'amplitude-analytics' },
    { in: 'rubygems', name: 'amplitude-api', shows: 'use', rung: 'saas', example: "gem 'amplitude-api'" },
    {
      in: 'npm',
      name: '@amplitude/analytics-browser',
      shows: 'use',
      rung: 'saas',
      example: '"@amplitude/analytics-browser": "1.0.0"',
      notExample: '"not-amplitude/analytics-browser": "1.0.0"',
    },
  ],
};
