import type { Technology } from '#model/catalog.ts';

export const externalDns: Technology = {
  id: 'external-dns',
  name: 'ExternalDNS',
  capability: 'networking',
  market: { evolution: 0.9, because: 'Load balancing, names and private networks come with every cloud.' },
  speaks: ['kubernetes'],
  seen: { repository: 'aws-samples/eks-blueprints-add-ons', path: 'add-ons/external-dns/Chart.yaml' },
  marks: [
    {
      in: 'chart',
      name: 'external-dns',
      shows: 'use',
      as: 'part',
      example: '- { name: external-dns, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'externaldns.k8s.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: externaldns.k8s.io/v1, kind: DNSEndpoint, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
