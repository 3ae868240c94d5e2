import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const amazonApiGatewayHttp: readonly Price[] = [
  price('amazon-api-gateway-http/request', {
    says: 'one request of up to 512 KB, first 300 million a month',
    usd: 1,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-1',
    ...infracost('aws/apigatewayv2_api_test', '2024-07-01'),
  }),
  price('amazon-api-gateway-http/request-over-300-million', {
    says: 'one request of up to 512 KB, above 300 million a month',
    usd: 0.9,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-1',
    ...infracost('aws/apigatewayv2_api_test', '2024-07-01'),
  }),
];
