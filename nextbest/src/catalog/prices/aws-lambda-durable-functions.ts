import type { Price } from '#model/price.ts';
import { page } from '../origin.ts';
import { price } from '../price.ts';

export const awsLambdaDurableFunctions: readonly Price[] = [
  price('aws-lambda-durable-functions/operation', {
    says: 'one step or wait that is written down',
    usd: 8,
    per: 1_000_000,
    unit: 'transition',
    region: 'us-east-1',
    ...page('aws.amazon.com/lambda/pricing, as quoted by api-evangelist/aws-lambda (an example of the page)', '2026-09-20'),
    status: 'secondary',
  }),
];
