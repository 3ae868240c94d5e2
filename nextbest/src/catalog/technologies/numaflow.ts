import type { Technology } from '#model/catalog.ts';

export const numaflow: Technology = {
  id: 'numaflow',
  name: 'Numaflow',
  capability: 'streaming',
  market: { evolution: 0.6, because: 'Kafka-compatible streams are sold by every large cloud and several vendors, most still by size.' },
  speaks: ['stream-processing'],
  seen: { repository: 'argoproj/argo-cd', path: 'resource_customizations/numaflow.numaproj.io/Pipeline/testdata/paused.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'numaflow.numaproj.io/Pipeline',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: numaflow.numaproj.io/v1, kind: Pipeline, metadata: { name: main } }',
      notExample: '{ apiVersion: numaflow.numaproj.io/v1, kind: PipelineNot, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'numaflow.numaproj.io/MonoVertex',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: numaflow.numaproj.io/v1, kind: MonoVertex, metadata: { name: main } }',
      notExample: '{ apiVersion: numaflow.numaproj.io/v1, kind: MonoVertexNot, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'numaflow.numaproj.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: numaflow.numaproj.io/v1, kind: InterStepBufferService, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
