import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/dynamodb_table_test', '2024-11-15');

export const amazonDynamodbProvisioned: readonly Price[] = [
  price('amazon-dynamodb-provisioned/write-unit-hour', {
    says: 'one write of up to 1 KB per second, for an hour',
    usd: 0.00065,
    unit: 'unit-hour',
    region: 'us-east-2',
    ...golden,
  }),
  price('amazon-dynamodb-provisioned/read-unit-hour', {
    says: 'one strongly consistent read of up to 4 KB per second, for an hour',
    usd: 0.00013,
    unit: 'unit-hour',
    region: 'us-east-2',
    ...golden,
  }),
  price('amazon-dynamodb-provisioned/storage', {
    says: 'one GB stored for a month',
    usd: 0.25,
    unit: 'GB-month',
    region: 'us-east-2',
    ...golden,
  }),
];
