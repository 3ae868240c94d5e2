import type { Technology } from '#model/catalog.ts';

export const tekton: Technology = {
  id: 'tekton',
  name: 'Tekton',
  capability: 'ci-cd',
  market: { evolution: 0.93, because: 'Build minutes are rented from every code host and cloud.' },
  seen: { repository: 'tektoncd/dashboard', path: 'docs/tutorial/pipeline.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'tekton.dev/Pipeline',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: tekton.dev/v1, kind: Pipeline, metadata: { name: build } }',
    },
    {
      in: 'kubernetes',
      name: 'tekton.dev/*',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '{ apiVersion: tekton.dev/v1, kind: Task, metadata: { name: build } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: build } }',
    },
    {
      in: 'kubernetes',
      name: 'triggers.tekton.dev/*',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '{ apiVersion: triggers.tekton.dev/v1, kind: EventListener, metadata: { name: build } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: build } }',
    },
  ],
};
