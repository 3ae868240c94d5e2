import type { Technology } from '#model/catalog.ts';

export const kserve: Technology = {
  id: 'kserve',
  name: 'KServe',
  capability: 'ml-inference',
  market: {
    evolution: 0.75,
    because: 'Models are called over HTTP and billed by the token or second; own models still need fitting hardware.',
  },
  speaks: ['model-artifact'],
  seen: { repository: 'kserve/kserve', path: 'docs/samples/graph/switch.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'serving.kserve.io/InferenceService',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: serving.kserve.io/v1, kind: InferenceService, metadata: { name: answers } }',
    },
    {
      in: 'chart',
      name: 'kserve',
      shows: 'use',
      rung: 'container',
      example: '- { name: kserve, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
