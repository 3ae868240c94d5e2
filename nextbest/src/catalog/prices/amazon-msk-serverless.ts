import type { Price } from '#model/price.ts';
import { page } from '../origin.ts';
import { price } from '../price.ts';

const quoted = page('aws.amazon.com price list, as quoted in a public course on streaming', '2026-10-02');

export const amazonMskServerless: readonly Price[] = [
  price('amazon-msk-serverless/cluster-hour', {
    says: 'one cluster for an hour',
    usd: 0.75,
    unit: 'hour',
    region: 'us-east-1',
    ...quoted,
    status: 'secondary',
  }),
  price('amazon-msk-serverless/partition-hour', {
    says: 'one partition for an hour',
    usd: 0.0015,
    unit: 'unit-hour',
    region: 'us-east-1',
    ...quoted,
    status: 'secondary',
  }),
  price('amazon-msk-serverless/data-in', {
    says: 'one GB written',
    usd: 0.1,
    unit: 'GB',
    region: 'us-east-1',
    ...quoted,
    status: 'secondary',
  }),
  price('amazon-msk-serverless/data-out', {
    says: 'one GB read',
    usd: 0.05,
    unit: 'GB',
    region: 'us-east-1',
    ...quoted,
    status: 'secondary',
  }),
];
