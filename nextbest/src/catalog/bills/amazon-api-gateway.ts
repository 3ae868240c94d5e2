import type { BillPlan } from '#model/bill-plan.ts';

export const amazonApiGateway: readonly BillPlan[] = [
  {
    technology: 'amazon-api-gateway',
    capabilities: ['api-gateway'],
    lines: [{ price: 'amazon-api-gateway/request', says: '{} requests through a REST API', of: ['requests'] }],
  },
];
