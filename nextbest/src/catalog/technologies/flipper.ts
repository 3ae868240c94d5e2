import type { Technology } from '#model/catalog.ts';

export const flipper: Technology = {
  id: 'flipper',
  name: 'Flipper',
  capability: 'feature-flags',
  market: { evolution: 0.8, because: 'Feature flags are sold by several vendors and clouds, with an open client standard.' },
  seen: { repository: 'rubygems/rubygems.org', path: 'Gemfile' },
  marks: [{ in: 'rubygems', name: 'flipper', shows: 'use', rung: 'home-made', example: "gem 'flipper'" }],
};
