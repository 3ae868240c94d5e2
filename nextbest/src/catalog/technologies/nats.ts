import type { Technology } from '#model/catalog.ts';

export const nats: Technology = {
  id: 'nats',
  name: 'NATS',
  capability: 'event-bus',
  market: { evolution: 0.85, because: 'Publish and subscribe is rented by the message, though hosted NATS comes from few vendors.' },
  speaks: ['nats'],
  seen: { repository: 'Xabaril/AspNetCore.Diagnostics.HealthChecks', path: 'docker-compose.yml' },
  marks: [
    { in: 'npm', name: 'nats', shows: 'need', example: '"nats": "latest"', notExample: '"nats-memory-server": "latest"' },
    { in: 'npm', name: '@nats-io/transport-node', shows: 'need', example: '"@nats-io/transport-node": "latest"' },
    { in: 'pypi', name: 'nats-py', shows: 'need', example: 'nats-py' },
    { in: 'go', name: 'github.com/nats-io/nats.go', shows: 'need', example: 'github.com/nats-io/nats.go v1.0.0' },
    {
      in: 'image',
      name: 'nats',
      shows: 'use',
      rung: 'container',
      example: 'image: nats:latest',
      notExample: 'image: nats-exporter:latest',
    },
    {
      in: 'chart',
      name: 'nats',
      shows: 'use',
      rung: 'container',
      example: '- { name: nats, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'platform',
      name: 'aspire/AddNats',
      shows: 'use',
      rung: 'container',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddNats("main");',
    },
    { in: 'variable', name: 'NATS_URL', shows: 'need', example: 'NATS_URL=' },
    { in: 'variable', name: 'nats://', shows: 'need', example: 'DATABASE_URL=nats://' },
    {
      in: 'machine',
      name: 'nats-server',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: nats-server } }] }',
    },
  ],
};
