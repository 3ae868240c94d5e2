import type { BillPlan } from '#model/bill-plan.ts';

export const amazonMwaa: readonly BillPlan[] = [
  {
    technology: 'amazon-mwaa',
    capabilities: ['workflow', 'scheduler'],
    lines: [{ price: 'amazon-mwaa/medium-environment-hour', says: '{} hours of a medium environment', of: ['hours'] }],
    unpriced: ['more workers'],
  },
];
