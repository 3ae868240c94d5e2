import type { Technology } from '#model/catalog.ts';

export const statsdAndGraphite: Technology = {
  id: 'statsd-and-graphite',
  name: 'StatsD and Graphite',
  capability: 'observability',
  market: {
    evolution: 0.88,
    because: 'Metrics, logs and traces are sold by clouds and specialists, with OpenTelemetry as the common format.',
  },
  speaks: ['statsd'],
  seen: { repository: 'alphagov/pay-connector', path: 'pom.xml' },
  marks: [
    { in: 'rubygems', name: 'statsd-instrument', shows: 'need', example: "gem 'statsd-instrument'" },
    { in: 'rubygems', name: 'statsd-ruby', shows: 'need', example: "gem 'statsd-ruby'" },
    { in: 'npm', name: 'hot-shots', shows: 'need', example: '"hot-shots": "latest"' },
    { in: 'pypi', name: 'statsd', shows: 'need', example: 'statsd' },
    {
      in: 'maven',
      name: 'io.dropwizard.metrics:metrics-graphite',
      shows: 'need',
      example: '<dependency><groupId>io.dropwizard.metrics</groupId><artifactId>metrics-graphite</artifactId></dependency>',
    },
    {
      in: 'image',
      name: 'graphiteapp/graphite-statsd',
      shows: 'use',
      rung: 'container',
      example: 'image: graphiteapp/graphite-statsd:latest',
    },
    {
      in: 'machine',
      name: 'graphite',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: graphite } }] }',
    },
    {
      in: 'machine',
      name: 'statsd',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: statsd } }] }',
    },
    {
      in: 'machine',
      name: 'graphite-carbon',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: graphite-carbon } }] }',
    },
    {
      in: 'machine',
      name: 'carbon-cache',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: carbon-cache } }] }',
    },
    {
      in: 'machine',
      name: 'collectd',
      shows: 'use',
      as: 'part',
      example: '- { hosts: web, tasks: [{ package: { name: collectd } }] }',
    },
  ],
};
