import type { BillPlan } from '#model/bill-plan.ts';

export const azureApiManagementConsumption: readonly BillPlan[] = [
  {
    technology: 'azure-api-management-consumption',
    capabilities: ['api-gateway'],
    lines: [{ price: 'azure-api-management-consumption/request', says: '{} requests', of: ['requests'] }],
  },
];
