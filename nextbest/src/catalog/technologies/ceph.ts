import type { Technology } from '#model/catalog.ts';

export const ceph: Technology = {
  id: 'ceph',
  name: 'Ceph',
  capability: 'object-storage',
  market: { evolution: 0.97, because: 'Object storage is a utility billed by the gigabyte, with the S3 protocol as common ground.' },
  speaks: ['s3'],
  seen: { repository: 'rook/rook', path: 'deploy/examples/cluster.yaml' },
  marks: [
    { in: 'image', name: 'rook/ceph', shows: 'use', rung: 'container', example: 'image: rook/ceph:latest' },
    { in: 'image', name: 'quay.io/ceph/ceph', shows: 'use', rung: 'container', example: 'image: quay.io/ceph/ceph:latest' },
    {
      in: 'chart',
      name: 'rook-ceph',
      shows: 'use',
      rung: 'container',
      example: '- { name: rook-ceph, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'ceph.rook.io/CephCluster',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: ceph.rook.io/v1, kind: CephCluster, metadata: { name: uploads } }',
    },
    {
      in: 'kubernetes',
      name: 'ceph.rook.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: ceph.rook.io/v1, kind: CephBlockPool, metadata: { name: uploads } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: uploads } }',
    },
  ],
};
