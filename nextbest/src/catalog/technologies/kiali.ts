import type { Technology } from '#model/catalog.ts';

export const kiali: Technology = {
  id: 'kiali',
  name: 'Kiali',
  capability: 'observability',
  market: { evolution: 0.72, because: 'What talks to what in a mesh is shown by most products that collect traces.' },
  speaks: ['istio'],
  seen: { repository: 'kubesphere/ks-installer', path: 'roles/ks-istio/files/kiali/kiali-cr.yaml' },
  marks: [
    {
      in: 'chart',
      name: 'kiali-server',
      shows: 'use',
      rung: 'container',
      example: '- { name: kiali-server, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: kiali-server-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'chart',
      name: 'kiali-operator',
      shows: 'use',
      rung: 'container',
      example: '- { name: kiali-operator, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: kiali-operator-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'kiali.io/Kiali',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: kiali.io/v1, kind: Kiali, metadata: { name: main } }',
      notExample: '{ apiVersion: kiali.io/v1, kind: KialiNot, metadata: { name: main } }',
    },
    {
      in: 'image',
      name: 'quay.io/kiali/kiali',
      shows: 'use',
      rung: 'container',
      example: 'image: quay.io/kiali/kiali:1.0',
      notExample: 'image: quay.io/kiali/kiali-not:1.0',
    },
  ],
};
