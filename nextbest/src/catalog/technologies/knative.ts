import type { Technology } from '#model/catalog.ts';

export const knative: Technology = {
  id: 'knative',
  name: 'Knative',
  capability: 'compute',
  market: { evolution: 0.85, because: 'Containers that scale to zero are rented from every cloud; few still run the layer themselves.' },
  speaks: ['container-image'],
  seen: { repository: 'quarkusio/quarkus-quickstarts', path: 'getting-started-knative/k8s/service.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'serving.knative.dev/Service',
      shows: 'use',
      example: '{ apiVersion: serving.knative.dev/v1, kind: Service, metadata: { name: web } }',
      notExample: '{ apiVersion: v1, kind: Service, metadata: { name: web } }',
    },
    {
      in: 'kubernetes',
      name: 'serving.knative.dev/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: serving.knative.dev/v1, kind: Revision, metadata: { name: web } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web } }',
    },
    {
      in: 'kubernetes',
      name: 'eventing.knative.dev/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: eventing.knative.dev/v1, kind: Trigger, metadata: { name: web } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web } }',
    },
  ],
};
