import type { Technology } from '#model/catalog.ts';

export const cassandra: Technology = {
  id: 'cassandra',
  name: 'Apache Cassandra',
  capability: 'document-db',
  market: { evolution: 0.88, because: 'Key-value and document stores are rented by the request, though each has its own query language.' },
  speaks: ['cql'],
  lifespan: 'apache-cassandra',
  seen: { repository: 'bitnami/charts', path: 'bitnami/kong/Chart.yaml' },
  marks: [
    { in: 'npm', name: 'cassandra-driver', shows: 'need', example: '"cassandra-driver": "latest"' },
    { in: 'pypi', name: 'cassandra-driver', shows: 'need', example: 'cassandra-driver' },
    {
      in: 'maven',
      name: 'com.datastax.oss:java-driver-core',
      shows: 'need',
      example: '<dependency><groupId>com.datastax.oss</groupId><artifactId>java-driver-core</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'org.apache.cassandra:java-driver-core',
      shows: 'need',
      example: '<dependency><groupId>org.apache.cassandra</groupId><artifactId>java-driver-core</artifactId></dependency>',
    },
    { in: 'go', name: 'github.com/gocql/gocql', shows: 'need', example: 'github.com/gocql/gocql v1.0.0' },
    { in: 'image', name: 'cassandra', shows: 'use', rung: 'container', example: 'image: cassandra:latest' },
    { in: 'image', name: 'bitnami/cassandra', shows: 'use', rung: 'container', example: 'image: bitnami/cassandra:latest' },
    {
      in: 'chart',
      name: 'cassandra',
      shows: 'use',
      rung: 'container',
      example: '- { name: cassandra, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'cassandra.datastax.com/CassandraDatacenter',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: cassandra.datastax.com/v1, kind: CassandraDatacenter, metadata: { name: carts } }',
    },
    {
      in: 'setting',
      name: 'database:cassandra',
      shows: 'need',
      example: "DATABASES = {'default': {'ENGINE': 'django.db.backends.cassandra'}}",
    },
    {
      in: 'machine',
      name: 'cassandra',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: cassandra } }] }',
    },
  ],
};
