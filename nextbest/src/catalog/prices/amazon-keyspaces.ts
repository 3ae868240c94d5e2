import type { Price } from '#model/price.ts';
import { awsToolkit } from '../origin.ts';
import { price } from '../price.ts';

const toolkit = awsToolkit('specialized-skills/database-skills/amazon-keyspaces/assets/data/mcs.json');

export const amazonKeyspaces: readonly Price[] = [
  price('amazon-keyspaces/write-unit', {
    says: 'one write of up to 1 KB, on demand',
    usd: 0.625,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-1',
    ...toolkit,
  }),
  price('amazon-keyspaces/read-unit', {
    says: 'one read of up to 4 KB, on demand',
    usd: 0.125,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-1',
    ...toolkit,
  }),
  price('amazon-keyspaces/storage', { says: 'one GB stored for a month', usd: 0.25, unit: 'GB-month', region: 'us-east-1', ...toolkit }),
];
