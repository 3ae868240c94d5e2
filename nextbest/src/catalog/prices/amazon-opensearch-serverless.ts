import type { Price } from '#model/price.ts';
import { page } from '../origin.ts';
import { price } from '../price.ts';

const quoted = page('aws.amazon.com/opensearch-service/pricing, as quoted by awsnegotiations.com', '2026-01-01');

export const amazonOpensearchServerless: readonly Price[] = [
  price('amazon-opensearch-serverless/capacity-hour', {
    says: 'one capacity unit (1 vCPU, 6 GB) for an hour',
    usd: 0.24,
    unit: 'unit-hour',
    region: 'us-east-1',
    ...quoted,
    status: 'secondary',
  }),
];
