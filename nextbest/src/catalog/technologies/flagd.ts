import type { Technology } from '#model/catalog.ts';

export const flagd: Technology = {
  id: 'flagd',
  name: 'flagd',
  capability: 'feature-flags',
  market: { evolution: 0.75, because: 'Flags are sold by the user by several vendors.' },
  seen: {
    repository: 'open-telemetry/opentelemetry-helm-charts',
    path: 'charts/opentelemetry-demo/examples/default/rendered/component.yaml',
  },
  marks: [
    {
      in: 'image',
      name: 'ghcr.io/open-feature/flagd',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/open-feature/flagd:1.0',
      notExample: 'image: ghcr.io/open-feature/flagd-not:1.0',
    },
  ],
};
