import type { Ladder } from '#model/catalog.ts';
import { limit } from '../limit.ts';
import { notConfirmed, page } from '../origin.ts';
import { aws, azure, cloudflare, google, own } from '../rung.ts';

// Limits whose source carries no date are dated like the shared table of limits (2026-11-01).
export const objectStorage: Ladder = {
  capability: 'object-storage',
  does: 'keep files by name',
  notices: 'Files are there when a disk is lost, and disks never fill up.',
  metric: 'files lost or unavailable per quarter',
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'amazon-s3',
      name: 'Amazon S3',
      keeps: ['s3'],
      limits: [
        limit(
          'writes per second and prefix',
          { of: 'load.perSecondPeak', atMost: 3_500, unit: 'requests/s' },
          {
            ...page('aws.amazon.com/premiumsupport/knowledge-center/s3-object-key-naming-pattern'),
            hard: false,
            raisable: 'by spreading prefixes',
          },
        ),
        limit(
          'object',
          { of: 'data.itemKB', atMost: 53_687_091_200, unit: 'KB' },
          { ...notConfirmed(), hard: false, status: 'unconfirmed' },
        ),
      ],
      tryOut: { what: 'Copy one folder to Amazon S3 and let one test service read it from there.', hours: [1, 6] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-blob-storage',
      name: 'Azure Blob Storage',
      keeps: ['blob'],
      tryOut: { what: 'Copy one folder to Azure Blob Storage and let one test service read it from there.', hours: [1, 6] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-cloud-storage',
      name: 'Cloud Storage',
      keeps: ['s3', 'gcs'],
      tryOut: { what: 'Copy one folder to Cloud Storage and let one test service read it from there.', hours: [1, 6] },
    }),
    cloudflare({
      rung: 'serverless',
      technology: 'cloudflare-r2',
      name: 'Cloudflare R2',
      keeps: ['s3'],
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
