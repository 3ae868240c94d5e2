import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const amazonApiGateway: readonly Price[] = [
  price('amazon-api-gateway/request', {
    says: 'one request, first 333 million a month',
    usd: 3.5,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-1',
    ...infracost('aws/api_gateway_rest_api_test', '2024-07-01'),
  }),
  price('amazon-api-gateway/request-over-333-million', {
    says: 'one request, above 333 million and up to 1,000 million a month',
    usd: 2.8,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-1',
    ...infracost('aws/api_gateway_rest_api_test', '2024-07-01'),
  }),
];
