import type { Technology } from '#model/catalog.ts';

export const honeybadger: Technology = {
  id: 'honeybadger',
  name: 'Honeybadger',
  capability: 'observability',
  market: { evolution: 0.9, because: 'Error tracking is sold by the event by several vendors.' },
  seen: { repository: 'rubygems/rubygems.org', path: 'Gemfile' },
  marks: [
    { in: 'rubygems', name: 'honeybadger', shows: 'use', rung: 'saas', example: "gem 'honeybadger'", notExample: "gem 'not-honeybadger'" },
  ],
};
