import type { Technology } from '#model/catalog.ts';

export const clickhouse: Technology = {
  id: 'clickhouse',
  name: 'ClickHouse',
  capability: 'analytics',
  market: { evolution: 0.85, because: 'Warehouses that bill by the query are sold by every large cloud.' },
  speaks: ['clickhouse'],
  lifespan: 'clickhouse',
  seen: { repository: 'Xabaril/AspNetCore.Diagnostics.HealthChecks', path: 'docker-compose.yml' },
  marks: [
    { in: 'npm', name: '@clickhouse/client', shows: 'need', example: '"@clickhouse/client": "latest"' },
    { in: 'pypi', name: 'clickhouse-connect', shows: 'need', example: 'clickhouse-connect' },
    { in: 'pypi', name: 'clickhouse-driver', shows: 'need', example: 'clickhouse-driver' },
    { in: 'go', name: 'github.com/ClickHouse/clickhouse-go', shows: 'need', example: 'github.com/ClickHouse/clickhouse-go v1.0.0' },
    {
      in: 'go',
      name: 'github.com/ClickHouse/clickhouse-go/v*',
      shows: 'need',
      example: 'github.com/ClickHouse/clickhouse-go/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'rubygems', name: 'clickhouse-activerecord', shows: 'need', example: "gem 'clickhouse-activerecord'" },
    {
      in: 'image',
      name: 'clickhouse/clickhouse-server',
      shows: 'use',
      rung: 'container',
      example: 'image: clickhouse/clickhouse-server:25.7',
    },
    {
      in: 'chart',
      name: 'clickhouse',
      shows: 'use',
      rung: 'container',
      example: '- { name: clickhouse, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'chart',
      name: 'altinity-clickhouse-operator',
      shows: 'use',
      rung: 'container',
      example: '- { name: altinity-clickhouse-operator, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'clickhouse.altinity.com/ClickHouseInstallation',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: clickhouse.altinity.com/v1, kind: ClickHouseInstallation, metadata: { name: sales } }',
    },
  ],
};
