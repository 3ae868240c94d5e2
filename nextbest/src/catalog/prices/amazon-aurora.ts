import type { Price } from '#model/price.ts';
import { awsToolkit, infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/rds_cluster_instance_test', '2025-03-05');
const toolkit = awsToolkit(
  'specialized-skills/database-skills/amazon-aurora-mysql/references/serverless-advisory-formulas-and-examples.md',
);

export const amazonAurora: readonly Price[] = [
  price('amazon-aurora/instance-hour', {
    says: 'one hour of an instance db.t3.large (2 vCPU, 8 GB)',
    usd: 0.164,
    unit: 'hour',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-aurora/medium-instance-hour', {
    says: 'one hour of an instance db.t3.medium (2 vCPU, 4 GB)',
    usd: 0.082,
    unit: 'hour',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-aurora/memory-instance-hour', {
    says: 'one hour of an instance db.r6g.large (2 vCPU, 16 GB)',
    usd: 0.26,
    unit: 'hour',
    region: 'us-east-1',
    ...toolkit,
  }),
  price('amazon-aurora/storage', { says: 'one GB stored for a month', usd: 0.1, unit: 'GB-month', region: 'us-east-1', ...golden }),
  price('amazon-aurora/request', {
    says: 'one read or write of storage',
    usd: 0.2,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-aurora/extended-support', {
    says: 'extended support in the first year, one vCPU for an hour',
    usd: 0.1,
    unit: 'vCPU-hour',
    region: 'us-east-1',
    ...golden,
  }),
];
