import type { Technology } from '#model/catalog.ts';

export const influxdb: Technology = {
  id: 'influxdb',
  name: 'InfluxDB',
  capability: 'observability',
  market: {
    evolution: 0.88,
    because: 'Measurements over time are kept by its vendor and every monitoring product for a price by the volume.',
  },
  speaks: ['influxdb'],
  seen: { repository: 'Xabaril/AspNetCore.Diagnostics.HealthChecks', path: 'docker-compose.yml' },
  marks: [
    {
      in: 'host',
      name: '*.influxdata.com',
      shows: 'use',
      capability: 'analytics',
      rung: 'saas',
      example: 'const address = "https://api.shop.influxdata.com/v1";',
    },
    {
      in: 'image',
      name: 'influxdb',
      shows: 'use',
      rung: 'container',
      release: false,
      example: 'image: influxdb:2.7',
      notExample: 'image: influxdb-relay:1.0',
    },
    {
      in: 'chart',
      name: 'influxdb',
      shows: 'use',
      rung: 'container',
      example: '- { name: influxdb, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'chart',
      name: 'influxdb2',
      shows: 'use',
      rung: 'container',
      example: '- { name: influxdb2, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'npm',
      name: '@influxdata/influxdb-client',
      shows: 'need',
      capability: 'analytics',
      example: '"@influxdata/influxdb-client": "^1.35.0"',
    },
    { in: 'npm', name: 'influx', shows: 'need', capability: 'analytics', example: '"influx": "^5.9.0"' },
    { in: 'pypi', name: 'influxdb-client', shows: 'need', capability: 'analytics', example: 'influxdb-client==1.49.0' },
    { in: 'pypi', name: 'influxdb', shows: 'need', capability: 'analytics', example: 'influxdb==5.3.2' },
    {
      in: 'go',
      name: 'github.com/influxdata/influxdb-client-go/v2',
      shows: 'need',
      capability: 'analytics',
      example: 'github.com/influxdata/influxdb-client-go/v2 v2.14.0',
    },
    {
      in: 'maven',
      name: 'io.micrometer:micrometer-registry-influx',
      shows: 'need',
      example: '<dependency><groupId>io.micrometer</groupId><artifactId>micrometer-registry-influx</artifactId></dependency>',
    },
    {
      in: 'machine',
      name: 'influxdb',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: influxdb } }] }',
    },
    {
      in: 'terraform',
      name: 'cloudfoundry_service_instance',
      shows: 'use',
      rung: 'managed',
      when: { attribute: 'offering', matches: 'influx' },
      example:
        'resource "cloudfoundry_service_instance" "orders" { service_plan = data.cloudfoundry_service.influxdb.service_plans["small"] }',
      notExample:
        'resource "cloudfoundry_service_instance" "orders" { service_plan = data.cloudfoundry_service.redis.service_plans["small"] }',
    },
  ],
};
