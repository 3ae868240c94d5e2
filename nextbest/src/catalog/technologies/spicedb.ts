import type { Technology } from '#model/catalog.ts';

export const spicedb: Technology = {
  id: 'spicedb',
  name: 'SpiceDB',
  capability: 'auth',
  market: { evolution: 0.65, because: 'Who may do what is asked of a service; few vendors sell it, each with its own language.' },
  speaks: ['zanzibar'],
  seen: { repository: 'redpanda-data/connect', path: 'go.mod' },
  marks: [
    {
      in: 'npm',
      name: '@authzed/authzed-node',
      shows: 'need',
      example: '"@authzed/authzed-node": "1.0.0"',
      notExample: '"@authzed/authzed-node-not": "1.0.0"',
    },
    { in: 'pypi', name: 'authzed', shows: 'need', example: 'authzed==1.0.0', notExample: 'authzed-not==1.0.0' },
    {
      in: 'go',
      name: 'github.com/authzed/authzed-go',
      shows: 'need',
      example: 'github.com/authzed/authzed-go v1.0.0',
      notExample: 'github.com/authzed/authzed-go-not v1.0.0',
    },
    {
      in: 'image',
      name: 'authzed/spicedb',
      shows: 'use',
      rung: 'container',
      example: 'image: authzed/spicedb:1.0',
      notExample: 'image: authzed/spicedb-not:1.0',
    },
    {
      in: 'kubernetes',
      name: 'authzed.com/SpiceDBCluster',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: authzed.com/v1, kind: SpiceDBCluster, metadata: { name: main } }',
      notExample: '{ apiVersion: authzed.com/v1, kind: SpiceDBClusterNot, metadata: { name: main } }',
    },
  ],
};
