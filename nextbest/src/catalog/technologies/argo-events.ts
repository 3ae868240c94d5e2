import type { Technology } from '#model/catalog.ts';

export const argoEvents: Technology = {
  id: 'argo-events',
  name: 'Argo Events',
  capability: 'event-bus',
  market: { evolution: 0.72, because: 'Publish and subscribe is rented by the message from every large cloud.' },
  speaks: ['cloudevents'],
  seen: { repository: 'awslabs/data-on-eks', path: 'infra/terraform/argocd-applications/argo-events.yaml' },
  marks: [
    {
      in: 'chart',
      name: 'argo-events',
      shows: 'use',
      rung: 'container',
      example: '- { name: argo-events, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: argo-events-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'argoproj.io/EventBus',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: argoproj.io/v1, kind: EventBus, metadata: { name: main } }',
      notExample: '{ apiVersion: argoproj.io/v1, kind: EventBusNot, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'argoproj.io/EventSource',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: argoproj.io/v1, kind: EventSource, metadata: { name: main } }',
      notExample: '{ apiVersion: argoproj.io/v1, kind: EventSourceNot, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'argoproj.io/Sensor',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: argoproj.io/v1, kind: Sensor, metadata: { name: main } }',
      notExample: '{ apiVersion: argoproj.io/v1, kind: SensorNot, metadata: { name: main } }',
    },
  ],
};
