import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const amazonApiGatewayWebsocket: readonly Price[] = [
  price('amazon-api-gateway-websocket/message', {
    says: 'one message of up to 32 KB',
    usd: 1,
    per: 1_000_000,
    unit: 'message',
    region: 'us-east-1',
    ...infracost('aws/apigatewayv2_api_test', '2024-07-01'),
  }),
  price('amazon-api-gateway-websocket/connection-minute', {
    says: 'one open connection for one minute',
    usd: 0.25,
    per: 1_000_000,
    unit: 'connection-minute',
    region: 'us-east-1',
    ...infracost('aws/apigatewayv2_api_test', '2024-07-01'),
  }),
];
