import type { BillPlan } from '#model/bill-plan.ts';

export const amazonApiGatewayHttp: readonly BillPlan[] = [
  {
    technology: 'amazon-api-gateway-http',
    capabilities: ['api-gateway'],
    lines: [
      { price: 'amazon-api-gateway-http/request', says: '{} requests through an HTTP API', of: ['requests-below-300-million'] },
      {
        price: 'amazon-api-gateway-http/request-over-300-million',
        says: '{} requests through an HTTP API beyond 300 million',
        of: ['requests-above-300-million'],
      },
    ],
  },
];
