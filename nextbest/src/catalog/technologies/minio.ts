import type { Technology } from '#model/catalog.ts';

export const minio: Technology = {
  id: 'minio',
  name: 'MinIO',
  capability: 'object-storage',
  market: { evolution: 0.97, because: 'Object storage is a utility billed by the gigabyte, with the S3 protocol as common ground.' },
  speaks: ['s3'],
  seen: { repository: 'bitnami/charts', path: 'bitnami/dremio/Chart.yaml' },
  marks: [
    { in: 'npm', name: 'minio', shows: 'need', example: '"minio": "latest"', notExample: '"minio-js-wrapper": "latest"' },
    { in: 'pypi', name: 'minio', shows: 'need', example: 'minio' },
    {
      in: 'maven',
      name: 'io.minio:minio',
      shows: 'need',
      example: '<dependency><groupId>io.minio</groupId><artifactId>minio</artifactId></dependency>',
    },
    { in: 'go', name: 'github.com/minio/minio-go', shows: 'need', example: 'github.com/minio/minio-go v1.0.0' },
    {
      in: 'go',
      name: 'github.com/minio/minio-go/v*',
      shows: 'need',
      example: 'github.com/minio/minio-go/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'image', name: 'minio/minio', shows: 'use', rung: 'container', example: 'image: minio/minio:latest' },
    { in: 'image', name: 'bitnami/minio', shows: 'use', rung: 'container', example: 'image: bitnami/minio:latest' },
    { in: 'image', name: 'quay.io/minio/minio', shows: 'use', rung: 'container', example: 'image: quay.io/minio/minio:latest' },
    { in: 'image', name: 'minio/mc', shows: 'use', as: 'part', example: 'image: minio/mc:latest' },
    {
      in: 'chart',
      name: 'minio',
      shows: 'use',
      rung: 'container',
      example: '- { name: minio, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'chart',
      name: 'tenant',
      shows: 'use',
      rung: 'container',
      example: '- { name: tenant, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'minio.min.io/Tenant',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: minio.min.io/v1, kind: Tenant, metadata: { name: uploads } }',
    },
    { in: 'variable', name: 'MINIO_ENDPOINT', shows: 'need', example: 'MINIO_ENDPOINT=' },
  ],
};
