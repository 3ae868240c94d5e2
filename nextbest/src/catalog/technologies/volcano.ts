import type { Technology } from '#model/catalog.ts';

export const volcano: Technology = {
  id: 'volcano',
  name: 'Volcano',
  capability: 'batch',
  market: { evolution: 0.65, because: 'Every large cloud runs batch jobs on demand and bills by the second.' },
  speaks: ['container-image'],
  seen: { repository: 'volcano-sh/volcano', path: 'staging/src/volcano.sh/apis/artifacts/vcjob.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'batch.volcano.sh/Job',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: batch.volcano.sh/v1, kind: Job, metadata: { name: main } }',
      notExample: '{ apiVersion: batch.volcano.sh/v1, kind: JobNot, metadata: { name: main } }',
    },
    {
      in: 'chart',
      name: 'volcano',
      shows: 'use',
      rung: 'container',
      example: '- { name: volcano, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: volcano-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'scheduling.volcano.sh/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: scheduling.volcano.sh/v1, kind: PodGroup, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
