import type { Technology } from '#model/catalog.ts';

export const noobaa: Technology = {
  id: 'noobaa',
  name: 'NooBaa',
  capability: 'object-storage',
  market: { evolution: 0.72, because: 'Object storage is a utility billed by the gigabyte, with the S3 protocol as common ground.' },
  speaks: ['s3'],
  seen: { repository: 'redhat-cop/gitops-catalog', path: 'openshift-container-storage-noobaa/base/noobaa.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'noobaa.io/NooBaa',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: noobaa.io/v1, kind: NooBaa, metadata: { name: main } }',
      notExample: '{ apiVersion: noobaa.io/v1, kind: NooBaaNot, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'noobaa.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: noobaa.io/v1, kind: BackingStore, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
    {
      in: 'kubernetes',
      name: 'objectbucket.io/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: objectbucket.io/v1, kind: ObjectBucketClaim, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
