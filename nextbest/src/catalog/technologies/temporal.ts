import type { Technology } from '#model/catalog.ts';

export const temporal: Technology = {
  id: 'temporal',
  name: 'Temporal',
  capability: 'workflow',
  market: { evolution: 0.8, because: 'Workflow engines are rented by the step, but their definitions still differ by vendor.' },
  speaks: ['temporal'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/peerdb/docker-compose.yml' },
  marks: [
    { in: 'npm', name: '@temporalio/client', shows: 'need', example: '"@temporalio/client": "latest"' },
    { in: 'npm', name: '@temporalio/worker', shows: 'need', example: '"@temporalio/worker": "latest"' },
    { in: 'pypi', name: 'temporalio', shows: 'need', example: 'temporalio' },
    {
      in: 'maven',
      name: 'io.temporal:temporal-sdk',
      shows: 'need',
      example: '<dependency><groupId>io.temporal</groupId><artifactId>temporal-sdk</artifactId></dependency>',
    },
    { in: 'go', name: 'go.temporal.io/sdk', shows: 'need', example: 'go.temporal.io/sdk v1.0.0' },
    { in: 'nuget', name: 'Temporalio', shows: 'need', example: '<PackageReference Include="Temporalio" />' },
    { in: 'image', name: 'temporalio/auto-setup', shows: 'use', rung: 'container', example: 'image: temporalio/auto-setup:latest' },
    { in: 'image', name: 'temporalio/server', shows: 'use', rung: 'container', example: 'image: temporalio/server:latest' },
    {
      in: 'chart',
      name: 'temporal',
      shows: 'use',
      rung: 'container',
      example: '- { name: temporal, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
