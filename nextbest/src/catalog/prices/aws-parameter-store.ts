import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/ssm_parameter_test', '2024-07-01');

export const awsParameterStore: readonly Price[] = [
  price('aws-parameter-store/advanced-parameter-month', {
    says: 'one advanced parameter for a month; standard parameters are free',
    usd: 0.05,
    unit: 'unit-month',
    region: 'us-east-1',
    ...golden,
  }),
  price('aws-parameter-store/request', {
    says: 'one request for an advanced parameter',
    usd: 0.05,
    per: 10_000,
    unit: 'request',
    region: 'us-east-1',
    ...golden,
  }),
];
