import type { Technology } from '#model/catalog.ts';

export const amplitude: Technology = {
  id: 'amplitude',
  name: 'Amplitude',
  capability: 'analytics',
  market: { evolution: 0.85, because: 'Analytics of products is sold by the event by several vendors.' },
  seen: { repository: 'Flagsmith/flagsmith', path: 'docs/package.json' },
  marks: [
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
