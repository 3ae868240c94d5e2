import type { Price } from '#model/price.ts';
import { page } from '../origin.ts';
import { price } from '../price.ts';

// The provider’s page was read without its table of prices. 100,000 units and 1 GB a month are free.
const quoted = page('aws.amazon.com/rds/aurora/dsql/pricing, as quoted by usage.ai and blog.faridnsh.ninja', '2026-04-01');

export const amazonAuroraDsql: readonly Price[] = [
  price('amazon-aurora-dsql/activity-unit', {
    says: 'one unit of database activity (DPU)',
    usd: 8,
    per: 1_000_000,
    unit: 'unit',
    region: 'us-east-1',
    ...quoted,
    status: 'secondary',
  }),
  price('amazon-aurora-dsql/storage', {
    says: 'one GB stored for a month',
    usd: 0.33,
    unit: 'GB-month',
    region: 'us-east-1',
    ...quoted,
    status: 'secondary',
  }),
];
