import type { Technology } from '#model/catalog.ts';

export const thanos: Technology = {
  id: 'thanos',
  name: 'Thanos',
  capability: 'observability',
  market: { evolution: 0.78, because: 'Metrics, logs and traces are sold by the gigabyte by every cloud and many vendors.' },
  speaks: ['prometheus'],
  seen: { repository: 'operate-first/apps', path: 'observatorium/base/instance/thanos/query/deployment.yaml' },
  marks: [
    {
      in: 'image',
      name: 'quay.io/thanos/thanos',
      shows: 'use',
      rung: 'container',
      example: 'image: quay.io/thanos/thanos:1.0',
      notExample: 'image: quay.io/thanos/thanos-not:1.0',
    },
    {
      in: 'chart',
      name: 'thanos',
      shows: 'use',
      rung: 'container',
      example: '- { name: thanos, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: thanos-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
