import type { Technology } from '#model/catalog.ts';

export const growthbook: Technology = {
  id: 'growthbook',
  name: 'GrowthBook',
  capability: 'feature-flags',
  market: { evolution: 0.75, because: 'Feature flags are sold by several vendors and clouds, with an open client standard.' },
  speaks: ['growthbook'],
  seen: { repository: 'open-feature/js-sdk-contrib', path: 'package.json' },
  marks: [
    {
      in: 'npm',
      name: '@growthbook/growthbook',
      shows: 'need',
      example: '"@growthbook/growthbook": "1.0.0"',
      notExample: '"@growthbook/growthbook-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@growthbook/growthbook-react',
      shows: 'need',
      example: '"@growthbook/growthbook-react": "1.0.0"',
      notExample: '"@growthbook/growthbook-react-not": "1.0.0"',
    },
    { in: 'pypi', name: 'growthbook', shows: 'need', example: 'growthbook==1.0.0', notExample: 'growthbook-not==1.0.0' },
    { in: 'rubygems', name: 'growthbook', shows: 'need', example: "gem 'growthbook'", notExample: "gem 'growthbook-not'" },
    {
      in: 'image',
      name: 'growthbook/growthbook',
      shows: 'use',
      rung: 'container',
      example: 'image: growthbook/growthbook:1.0',
      notExample: 'image: growthbook/growthbook-not:1.0',
    },
  ],
};
