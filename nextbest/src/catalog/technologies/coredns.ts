import type { Technology } from '#model/catalog.ts';

export const coredns: Technology = {
  id: 'coredns',
  name: 'CoreDNS',
  capability: 'networking',
  market: { evolution: 0.85, because: 'Names of hosts are resolved as a service by many vendors.' },
  speaks: ['cluster-dns'],
  seen: { repository: 'onedr0p/home-ops', path: 'kubernetes/apps/kube-system/coredns/app/ocirepository.yaml' },
  marks: [
    {
      in: 'chart',
      name: 'coredns',
      shows: 'use',
      rung: 'container',
      example: '- { name: coredns, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: coredns-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'image',
      name: 'coredns/coredns',
      shows: 'use',
      rung: 'container',
      example: 'image: coredns/coredns:1.0',
      notExample: 'image: coredns/coredns-not:1.0',
    },
    {
      in: 'machine',
      name: 'coredns',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: coredns } }] }',
    },
  ],
};
