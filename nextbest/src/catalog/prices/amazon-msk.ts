import type { Price } from '#model/price.ts';
import { awsToolkit, infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/msk_cluster_test', '2024-07-01');
const toolkit = awsToolkit('specialized-skills/analytics-skills/managing-amazon-msk/scripts/msk_sizing.py');

export const amazonMsk: readonly Price[] = [
  price('amazon-msk/broker-hour', {
    says: 'one hour of a broker kafka.m7g.large',
    usd: 0.204,
    unit: 'hour',
    region: 'us-east-1',
    ...toolkit,
  }),
  price('amazon-msk/m5-large-broker-hour', {
    says: 'one hour of a broker kafka.m5.large',
    usd: 0.21,
    unit: 'hour',
    region: 'us-east-1',
    ...toolkit,
  }),
  price('amazon-msk/small-broker-hour', {
    says: 'one hour of a broker kafka.t3.small',
    usd: 0.0456,
    unit: 'hour',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-msk/express-broker-hour', {
    says: 'one hour of an express broker express.m7g.large',
    usd: 0.408,
    unit: 'hour',
    region: 'us-east-1',
    ...toolkit,
  }),
  price('amazon-msk/storage', { says: 'one GB of broker storage for a month', usd: 0.1, unit: 'GB-month', region: 'us-east-1', ...golden }),
];
