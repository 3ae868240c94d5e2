import type { BillPlan } from '#model/bill-plan.ts';

// On demand: no copies that wait. List prices without the free amount of each month.
export const azureFunctionsFlex: readonly BillPlan[] = [
  {
    technology: 'azure-functions-flex',
    capabilities: ['compute', 'batch', 'rules-engine'],
    lines: [
      { price: 'azure-functions-flex/request', says: '{} runs', of: ['requests'] },
      { price: 'azure-functions-flex/gigabyte-second', says: '{} GB-seconds', of: ['requests', 'seconds', 'memory-gb'] },
    ],
    unpriced: ['traffic to the internet', 'log lines'],
  },
];
