import type { Technology } from '#model/catalog.ts';

export const feast: Technology = {
  id: 'feast',
  name: 'Feast',
  capability: 'ml-inference',
  market: { evolution: 0.65, because: 'Stores of features are part of what every large cloud sells.' },
  seen: { repository: 'feast-dev/feast', path: 'examples/operator-quickstart/feast.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'feast.dev/FeatureStore',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: feast.dev/v1, kind: FeatureStore, metadata: { name: main } }',
      notExample: '{ apiVersion: feast.dev/v1, kind: NotFeatureStore, metadata: { name: main } }',
    },
  ],
};
