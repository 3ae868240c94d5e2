import type { Ladder } from '#model/catalog.ts';
import { r2Limits } from '../limits/cloudflare-data.ts';
import { blobLimits, cloudStorageLimits, s3Limits } from '../limits/object-stores.ts';
import { judgement } from '../origin.ts';
import { aws, azure, cloudflare, google, own } from '../rung.ts';

export const objectStorage: Ladder = {
  capability: 'object-storage',
  does: 'keep files by name',
  notices: 'Files are there when a disk is lost, and disks never fill up.',
  metric: 'files lost or unavailable per quarter',
  writeIt: {
    what: 'Files in a folder of the server.',
    hours: [2, 8],
    lacks: 'A full disk stops the service, a lost disk loses the files, and a second server does not see them.',
    source: judgement().source,
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'amazon-s3',
      name: 'Amazon S3',
      keeps: ['s3'],
      limits: s3Limits,
      tryOut: { what: 'Copy one folder to Amazon S3 and let one test service read it from there.', hours: [1, 6] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-blob-storage',
      name: 'Azure Blob Storage',
      keeps: ['blob'],
      limits: blobLimits,
      tryOut: { what: 'Copy one folder to Azure Blob Storage and let one test service read it from there.', hours: [1, 6] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-cloud-storage',
      name: 'Cloud Storage',
      keeps: ['s3', 'gcs'],
      limits: cloudStorageLimits,
      tryOut: { what: 'Copy one folder to Cloud Storage and let one test service read it from there.', hours: [1, 6] },
    }),
    cloudflare({
      rung: 'serverless',
      technology: 'cloudflare-r2',
      name: 'Cloudflare R2',
      keeps: ['s3'],
      limits: r2Limits,
      tryOut: { what: 'Copy one folder to Cloudflare R2 and let one test service read it from there.', hours: [1, 6] },
    }),
    own({
      rung: 'container',
      technology: 'minio',
      name: 'MinIO that the team runs',
      keeps: ['s3'],
    }),
    own({
      rung: 'container',
      technology: 'ceph',
      name: 'Ceph that the team runs',
      keeps: ['s3'],
    }),
    own({
      rung: 'vm',
      technology: 'storage-machine',
      name: 'A storage server on a machine',
      keeps: ['s3'],
    }),
    own({
      rung: 'home-made',
      technology: 'local-disk',
      name: 'Files on the disk of the application',
    }),
  ],
};
