import type { Technology } from '#model/catalog.ts';

export const valkey: Technology = {
  id: 'valkey',
  name: 'Valkey',
  capability: 'cache',
  market: { evolution: 0.88, because: 'Redis-compatible caches are sold by every cloud, some of them by use.' },
  speaks: ['redis'],
  lifespan: 'valkey',
  seen: { repository: 'getsentry/self-hosted', path: 'docker-compose.yml' },
  marks: [
    { in: 'npm', name: 'iovalkey', shows: 'need', example: '"iovalkey": "latest"' },
    { in: 'npm', name: '@valkey/valkey-glide', shows: 'need', example: '"@valkey/valkey-glide": "latest"' },
    { in: 'pypi', name: 'valkey', shows: 'need', example: 'valkey' },
    { in: 'pypi', name: 'valkey-glide', shows: 'need', example: 'valkey-glide' },
    { in: 'image', name: 'valkey/valkey', shows: 'use', rung: 'container', example: 'image: valkey/valkey:8.1' },
    { in: 'image', name: 'bitnami/valkey', shows: 'use', rung: 'container', example: 'image: bitnami/valkey:latest' },
    { in: 'image', name: 'valkey-io/valkey', shows: 'use', rung: 'container', example: 'image: ghcr.io/valkey-io/valkey:9.0' },
    {
      in: 'chart',
      name: 'valkey',
      shows: 'use',
      rung: 'container',
      example: '- { name: valkey, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'platform',
      name: 'aspire/AddValkey',
      shows: 'use',
      rung: 'container',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddValkey("main");',
    },
    {
      in: 'machine',
      name: 'valkey',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: valkey } }] }',
    },
    {
      in: 'machine',
      name: 'valkey-server',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: valkey-server } }] }',
    },
  ],
};
