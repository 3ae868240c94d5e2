import type { Technology } from '#model/catalog.ts';

export const cockroachdb: Technology = {
  id: 'cockroachdb',
  name: 'CockroachDB',
  capability: 'relational-db',
  market: { evolution: 0.85, because: 'SQL over many regions is sold by several vendors, each with its own limits.' },
  speaks: ['postgresql'],
  lifespan: 'cockroachdb',
  seen: { repository: 'kubernetes/examples', path: '_archived/cockroachdb/cockroachdb-statefulset.yaml' },
  marks: [
    { in: 'image', name: 'cockroachdb/cockroach', shows: 'use', rung: 'container', example: 'image: cockroachdb/cockroach:latest' },
    {
      in: 'chart',
      name: 'cockroachdb',
      shows: 'use',
      rung: 'container',
      example: '- { name: cockroachdb, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'crdb.cockroachlabs.com/CrdbCluster',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: crdb.cockroachlabs.com/v1, kind: CrdbCluster, metadata: { name: orders } }',
      notExample: '{ apiVersion: crdb.cockroachlabs.com/v1, kind: CrdbClusterPolicy, metadata: { name: orders } }',
    },
    {
      in: 'setting',
      name: 'database:cockroachdb',
      shows: 'need',
      example: "DATABASES = {'default': {'ENGINE': 'django.db.backends.cockroachdb'}}",
    },
    {
      in: 'setting',
      name: 'database:django_cockroachdb',
      shows: 'need',
      example: "DATABASES = {'default': {'ENGINE': 'django.db.backends.django_cockroachdb'}}",
    },
  ],
};
