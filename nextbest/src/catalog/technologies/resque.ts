import type { Technology } from '#model/catalog.ts';

export const resque: Technology = {
  id: 'resque',
  name: 'Resque',
  capability: 'queue',
  market: { evolution: 0.93, because: 'Message queues are rented by the request, with retries and delays built in.' },
  speaks: ['redis'],
  seen: { repository: 'basecamp/once-campfire', path: 'Gemfile' },
  marks: [{ in: 'rubygems', name: 'resque', shows: 'use', rung: 'container', example: "gem 'resque'" }],
};
