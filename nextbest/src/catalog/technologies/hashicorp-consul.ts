import type { Technology } from '#model/catalog.ts';

export const hashicorpConsul: Technology = {
  id: 'hashicorp-consul',
  name: 'HashiCorp Consul',
  capability: 'secrets',
  market: { evolution: 0.85, because: 'Shared settings and service discovery are built into every cloud.' },
  speaks: ['consul'],
  lifespan: 'consul',
  seen: { repository: 'Xabaril/AspNetCore.Diagnostics.HealthChecks', path: 'docker-compose.yml' },
  marks: [
    { in: 'npm', name: 'consul', shows: 'need', example: '"consul": "latest"', notExample: '"consul-kv": "latest"' },
    { in: 'go', name: 'github.com/hashicorp/consul/api', shows: 'need', example: 'github.com/hashicorp/consul/api v1.0.0' },
    { in: 'image', name: 'hashicorp/consul', shows: 'use', rung: 'container', example: 'image: hashicorp/consul:latest' },
    {
      in: 'image',
      name: 'consul',
      shows: 'use',
      rung: 'container',
      example: 'image: consul:latest',
      notExample: 'image: consul-exporter:latest',
    },
    { in: 'image', name: 'bitnami/consul', shows: 'use', rung: 'container', example: 'image: bitnami/consul:latest' },
    {
      in: 'chart',
      name: 'consul',
      shows: 'use',
      rung: 'container',
      example: '- { name: consul, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'machine',
      name: 'consul',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: consul } }] }',
    },
  ],
};
