import type { Technology } from '#model/catalog.ts';

export const kubernetesAddOns: Technology = {
  id: 'kubernetes-add-ons',
  name: 'Kubernetes add-ons',
  capability: 'observability',
  market: { evolution: 0.93, because: 'Clusters of every cloud come with metrics, names and scaling built in.' },
  marks: [
    {
      in: 'image',
      name: 'registry.k8s.io/*',
      shows: 'use',
      as: 'part',
      release: false,
      example: 'image: registry.k8s.io/metrics-server/metrics-server:v0.8.0',
      notExample: 'image: registry.example.com/orders:1.0.0',
    },
    {
      in: 'image',
      name: 'k8s.gcr.io/*',
      shows: 'use',
      as: 'part',
      release: false,
      example: 'image: k8s.gcr.io/kube-state-metrics/kube-state-metrics:v2.1.0',
      notExample: 'image: gcr.io/acme/orders:1.0.0',
    },
    {
      in: 'image',
      name: 'gcr.io/google_containers/*',
      shows: 'use',
      as: 'part',
      release: false,
      example: 'image: gcr.io/google_containers/heapster-amd64:v1.4.0',
      notExample: 'image: gcr.io/acme/orders:1.0.0',
    },
    {
      in: 'image',
      name: 'gcr.io/google-containers/*',
      shows: 'use',
      as: 'part',
      release: false,
      example: 'image: gcr.io/google-containers/prometheus-to-sd:v0.9.2',
      notExample: 'image: gcr.io/acme/orders:1.0.0',
    },
    {
      in: 'image',
      name: 'kubernetesui/dashboard',
      shows: 'use',
      as: 'part',
      release: false,
      example: 'image: kubernetesui/dashboard:v2.7.0',
    },
  ],
};
