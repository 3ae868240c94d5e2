import { lacks } from '../lacks.ts';
import { limit } from '../limit.ts';
import { judgement, notConfirmed, page, readPage } from '../origin.ts';

// What object stores cannot do beyond. Older pages of AWS still say 5 TB for an object of Amazon S3; since December 2025 it is 50 TB, as others quote it.

const wholeObjects = lacks({ 'overwrite-in-place': 'changes inside a stored file' }, { ...judgement(), hard: false, status: 'secondary' });

export const s3Limits = [
  limit(
    'writes per second and prefix',
    { of: 'load.perSecondPeak', atMost: 3_500, unit: 'requests/s' },
    {
      ...page('aws.amazon.com/premiumsupport/knowledge-center/s3-object-key-naming-pattern'),
      hard: false,
      raisable: 'by spreading prefixes',
    },
  ),
  limit('object', { of: 'data.itemKB', atMost: 53_687_091_200, unit: 'KB' }, { ...notConfirmed(), hard: false, status: 'unconfirmed' }),
  ...wholeObjects,
];

export const blobLimits = [
  limit(
    'object',
    { of: 'data.itemKB', atMost: 204_800_000_000, unit: 'KB' },
    { ...readPage('learn.microsoft.com/azure/storage/blobs/scalability-targets'), hard: false },
  ),
  limit(
    'requests per second and object',
    { of: 'load.perSecondPeak', atMost: 500, unit: 'requests/s' },
    { ...readPage('learn.microsoft.com/azure/storage/blobs/scalability-targets'), hard: false, raisable: 'by spreading objects' },
  ),
];

export const cloudStorageLimits = [
  limit('object', { of: 'data.itemKB', atMost: 5_368_709_120, unit: 'KB' }, { ...notConfirmed(), hard: false, status: 'unconfirmed' }),
  ...wholeObjects,
];
