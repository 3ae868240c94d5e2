import type { Technology } from '#model/catalog.ts';

export const aerospike: Technology = {
  id: 'aerospike',
  name: 'Aerospike',
  capability: 'document-db',
  market: { evolution: 0.75, because: 'Key-value and document stores are rented by the request, though each has its own query language.' },
  speaks: ['aerospike'],
  seen: { repository: 'laradock/laradock', path: 'aerospike/Dockerfile' },
  marks: [
    { in: 'npm', name: 'aerospike', shows: 'need', example: '"aerospike": "1.0.0"', notExample: '"aerospike-not": "1.0.0"' },
    { in: 'pypi', name: 'aerospike', shows: 'need', example: 'aerospike==1.0.0', notExample: 'aerospike-not==1.0.0' },
    {
      in: 'maven',
      name: 'com.aerospike:aerospike-client',
      shows: 'need',
      example: '<dependency><groupId>com.aerospike</groupId><artifactId>aerospike-client</artifactId></dependency>',
      notExample: '<dependency><groupId>com.aerospike</groupId><artifactId>aerospike-client-not</artifactId></dependency>',
    },
    {
      in: 'go',
      name: 'github.com/aerospike/aerospike-client-go/v*',
      shows: 'need',
      example: 'github.com/aerospike/aerospike-client-go/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    {
      in: 'image',
      name: 'aerospike',
      shows: 'use',
      rung: 'container',
      example: 'image: aerospike:1.0',
      notExample: 'image: aerospike-not:1.0',
    },
    {
      in: 'image',
      name: 'aerospike/aerospike-server',
      shows: 'use',
      rung: 'container',
      example: 'image: aerospike/aerospike-server:1.0',
      notExample: 'image: aerospike/aerospike-server-not:1.0',
    },
    {
      in: 'image',
      name: 'aerospike/aerospike-server-enterprise',
      shows: 'use',
      rung: 'container',
      example: 'image: aerospike/aerospike-server-enterprise:1.0',
      notExample: 'image: aerospike/aerospike-server-enterprise-not:1.0',
    },
  ],
};
