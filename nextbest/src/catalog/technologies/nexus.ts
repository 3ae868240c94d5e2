import type { Technology } from '#model/catalog.ts';

export const nexus: Technology = {
  id: 'nexus',
  name: 'Sonatype Nexus Repository',
  capability: 'ci-cd',
  market: { evolution: 0.9, because: 'Keeping packages is sold by the gigabyte by every code host and cloud.' },
  speaks: ['maven', 'npm'],
  seen: { repository: 'quarkusio/quarkus-quickstarts', path: 'getting-started-knative/k8s/nexus.yaml' },
  marks: [
    { in: 'image', name: 'sonatype/nexus3', shows: 'use', rung: 'vm', example: 'image: sonatype/nexus3:latest' },
    {
      in: 'chart',
      name: 'nexus-repository-manager',
      shows: 'use',
      rung: 'container',
      example: '- { name: nexus-repository-manager, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'machine',
      name: 'nexus',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: nexus } }] }',
    },
  ],
};
