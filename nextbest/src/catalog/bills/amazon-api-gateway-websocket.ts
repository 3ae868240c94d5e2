import type { BillPlan } from '#model/bill-plan.ts';

export const amazonApiGatewayWebsocket: readonly BillPlan[] = [
  {
    technology: 'amazon-api-gateway-websocket',
    capabilities: ['realtime'],
    lines: [
      { price: 'amazon-api-gateway-websocket/message', says: '{} messages', of: ['requests'] },
      {
        price: 'amazon-api-gateway-websocket/connection-minute',
        says: '{} minutes of connections',
        of: ['connection-minutes'],
        optional: true,
      },
    ],
  },
];
