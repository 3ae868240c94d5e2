import type { Technology } from '#model/catalog.ts';

export const sidekiq: Technology = {
  id: 'sidekiq',
  name: 'Sidekiq',
  capability: 'queue',
  market: { evolution: 0.93, because: 'Message queues are rented by the request, with retries and delays built in.' },
  speaks: ['redis'],
  seen: { repository: 'getlago/lago-api', path: 'Gemfile' },
  marks: [
    { in: 'rubygems', name: 'sidekiq', shows: 'use', rung: 'container', example: "gem 'sidekiq'" },
    { in: 'rubygems', name: 'sidekiq-pro', shows: 'need', as: 'part', example: "gem 'sidekiq-pro'" },
    { in: 'rubygems', name: 'sidekiq-throttled', shows: 'need', as: 'part', example: "gem 'sidekiq-throttled'" },
  ],
};
