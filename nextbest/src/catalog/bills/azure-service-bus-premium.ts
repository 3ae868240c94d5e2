import type { BillPlan } from '#model/bill-plan.ts';

export const azureServiceBusPremium: readonly BillPlan[] = [
  {
    technology: 'azure-service-bus-premium',
    capabilities: ['queue'],
    lines: [{ price: 'azure-service-bus-premium/unit-month', says: 'one messaging unit', of: [] }],
    unpriced: ['more messaging units'],
  },
];
