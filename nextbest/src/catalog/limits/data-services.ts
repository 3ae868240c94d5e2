import { limit } from '../limit.ts';
import { awsSdk, notConfirmed, page } from '../origin.ts';

// What mail, sign-in, file stores and warehouses cannot do beyond.

export const cognitoLimits = [
  limit(
    'new users per second',
    { of: 'load.perSecondPeak', atMost: 50, unit: 'users/s' },
    { ...page('docs.aws.amazon.com/cognito/latest/developerguide/quotas.html'), hard: false, raisable: 'yes, for a price' },
  ),
];

export const efsLimits = [
  limit(
    'throughput that can be provisioned',
    { of: 'data.throughputMBs', atMost: 3_414, unit: 'MB/s' },
    { ...awsSdk('efs CreateFileSystem, ProvisionedThroughputInMibps'), hard: false, raisable: 'yes; less in some Regions' },
  ),
];

export const athenaLimits = [
  limit(
    'time per query',
    { of: 'unit.seconds', atMost: 1_800, unit: 's' },
    { ...notConfirmed(), hard: false, status: 'unconfirmed', raisable: 'yes' },
  ),
];

export const bigQueryLimits = [
  limit('time per query', { of: 'unit.seconds', atMost: 21_600, unit: 's' }, { ...notConfirmed(), hard: false, status: 'unconfirmed' }),
];

export const sesLimits = [
  limit('mail', { of: 'unit.payloadKB', atMost: 40_960, unit: 'KB' }, { ...notConfirmed(), hard: false, status: 'unconfirmed' }),
];
