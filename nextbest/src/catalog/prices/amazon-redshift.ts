import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/redshift_cluster_test', '2024-07-01');

export const amazonRedshift: readonly Price[] = [
  price('amazon-redshift/node-hour', {
    says: 'one hour of a node dc2.large (2 vCPU, 160 GB of disk)',
    usd: 0.25,
    unit: 'hour',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-redshift/managed-node-hour', {
    says: 'one hour of a node ra3.4xlarge (12 vCPU, 96 GB)',
    usd: 3.26,
    unit: 'hour',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-redshift/storage', {
    says: 'one GB of managed storage for a month',
    usd: 0.024,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-redshift/spectrum', {
    says: 'one TB of data in files that queries read',
    usd: 5,
    per: 1_024,
    unit: 'GB',
    region: 'us-east-1',
    ...golden,
  }),
];
