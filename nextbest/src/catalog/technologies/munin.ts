import type { Technology } from '#model/catalog.ts';

export const munin: Technology = {
  id: 'munin',
  name: 'Munin',
  capability: 'observability',
  market: {
    evolution: 0.88,
    because: 'Metrics, logs and traces are sold by clouds and specialists, with OpenTelemetry as the common format.',
  },
  pulls: true,
  seen: { repository: 'openstreetmap/chef', path: 'cookbooks/munin/recipes/server.rb' },
  marks: [
    {
      in: 'machine',
      name: 'munin',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: munin } }] }',
      notExample: '- { hosts: web, tasks: [{ package: { name: munin-node } }] }',
    },
    {
      in: 'machine',
      name: 'munin-node',
      shows: 'use',
      as: 'part',
      example: '- { hosts: web, tasks: [{ package: { name: munin-node } }] }',
    },
  ],
};
