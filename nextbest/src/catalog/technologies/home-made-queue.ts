import type { Technology } from '#model/catalog.ts';

export const homeMadeQueue: Technology = {
  id: 'home-made-queue',
  name: 'Jobs table in the own database',
  capability: 'queue',
  market: {
    evolution: 0.93,
    because: 'Message queues are rented by the request; a table stays right where work must be stored together with data.',
  },
  speaks: ['postgresql'],
  seen: { repository: 'huginn/huginn', path: 'Gemfile' },
  marks: [
    { in: 'hex', name: 'oban', shows: 'use', rung: 'home-made', example: '{:oban, "~> 1.0"}' },
    { in: 'npm', name: 'pg-boss', shows: 'use', rung: 'home-made', example: '"pg-boss": "latest"' },
    { in: 'npm', name: 'graphile-worker', shows: 'use', rung: 'home-made', example: '"graphile-worker": "latest"' },
    { in: 'go', name: 'github.com/riverqueue/river', shows: 'use', rung: 'home-made', example: 'github.com/riverqueue/river v1.0.0' },
    { in: 'rubygems', name: 'delayed_job', shows: 'use', rung: 'home-made', example: "gem 'delayed_job'" },
    { in: 'rubygems', name: 'delayed_job_active_record', shows: 'use', rung: 'home-made', example: "gem 'delayed_job_active_record'" },
    { in: 'rubygems', name: 'good_job', shows: 'use', rung: 'home-made', example: "gem 'good_job'" },
    { in: 'rubygems', name: 'solid_queue', shows: 'use', rung: 'home-made', example: "gem 'solid_queue'" },
    { in: 'code', name: 'claims-rows', shows: 'need', as: 'part', example: 'SELECT id FROM jobs FOR UPDATE SKIP LOCKED' },
    { in: 'code', name: 'jobs-table', shows: 'need', as: 'part', example: 'CREATE TABLE jobs (id int, attempts int);' },
  ],
};
