import type { Technology } from '#model/catalog.ts';

export const newRelic: Technology = {
  id: 'new-relic',
  name: 'New Relic',
  capability: 'observability',
  market: {
    evolution: 0.88,
    because: 'Metrics, logs and traces are sold by clouds and specialists, with OpenTelemetry as the common format.',
  },
  seen: { repository: 'getlago/lago-api', path: 'Gemfile' },
  marks: [
    { in: 'npm', name: 'newrelic', shows: 'use', rung: 'saas', example: '"newrelic": "latest"' },
    { in: 'pypi', name: 'newrelic', shows: 'use', rung: 'saas', example: 'newrelic' },
    {
      in: 'maven',
      name: 'com.newrelic.agent.java:newrelic-api',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.newrelic.agent.java</groupId><artifactId>newrelic-api</artifactId></dependency>',
    },
    { in: 'go', name: 'github.com/newrelic/go-agent', shows: 'use', rung: 'saas', example: 'github.com/newrelic/go-agent v1.0.0' },
    {
      in: 'go',
      name: 'github.com/newrelic/go-agent/v*',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/newrelic/go-agent/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'rubygems', name: 'newrelic_rpm', shows: 'use', rung: 'saas', example: "gem 'newrelic_rpm'" },
    {
      in: 'terraform',
      name: 'newrelic_*',
      shows: 'use',
      rung: 'saas',
      as: 'part',
      example: 'resource "newrelic_alert_policy" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
    { in: 'variable', name: 'NEW_RELIC_LICENSE_KEY', shows: 'need', example: 'NEW_RELIC_LICENSE_KEY=' },
    {
      in: 'machine',
      name: 'newrelic',
      shows: 'use',
      rung: 'saas',
      example: '- { hosts: web, tasks: [{ package: { name: newrelic } }] }',
    },
    {
      in: 'machine',
      name: 'newrelic-infra',
      shows: 'use',
      rung: 'saas',
      example: '- { hosts: web, tasks: [{ package: { name: newrelic-infra } }] }',
    },
    {
      in: 'machine',
      name: 'newrelic-sysmond',
      shows: 'use',
      rung: 'saas',
      example: '- { hosts: web, tasks: [{ package: { name: newrelic-sysmond } }] }',
    },
  ],
};
