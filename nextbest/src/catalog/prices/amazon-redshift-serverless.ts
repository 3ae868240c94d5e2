import type { Price } from '#model/price.ts';
import { page } from '../origin.ts';
import { price } from '../price.ts';

const quoted = page('aws.amazon.com/redshift/pricing, as quoted in public price tables', '2026-01-01');

export const amazonRedshiftServerless: readonly Price[] = [
  price('amazon-redshift-serverless/capacity-hour', {
    says: 'one processing unit (RPU) for an hour; 60 seconds are the least',
    usd: 0.375,
    unit: 'unit-hour',
    region: 'us-east-1',
    ...quoted,
    status: 'secondary',
  }),
  price('amazon-redshift-serverless/storage', {
    says: 'one GB stored for a month',
    usd: 0.024,
    unit: 'GB-month',
    region: 'us-east-1',
    ...quoted,
    status: 'secondary',
  }),
];
