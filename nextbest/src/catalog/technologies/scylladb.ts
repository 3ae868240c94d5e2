import type { Technology } from '#model/catalog.ts';

export const scylladb: Technology = {
  id: 'scylladb',
  name: 'ScyllaDB',
  capability: 'document-db',
  market: { evolution: 0.88, because: 'Key-value and document stores are rented by the request, though each has its own query language.' },
  speaks: ['cql'],
  seen: { repository: 'testcontainers/testcontainers-node', path: 'packages/modules/scylladb/Dockerfile' },
  marks: [
    { in: 'image', name: 'scylladb/scylla', shows: 'use', rung: 'container', example: 'image: scylladb/scylla:latest' },
    {
      in: 'kubernetes',
      name: 'scylla.scylladb.com/ScyllaCluster',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: scylla.scylladb.com/v1, kind: ScyllaCluster, metadata: { name: orders } }',
      notExample: '{ apiVersion: scylla.scylladb.com/v1, kind: ScyllaClusterPolicy, metadata: { name: orders } }',
    },
  ],
};
