import type { BillPlan } from '#model/bill-plan.ts';

// One transition for each item is the least.
export const awsStepFunctions: readonly BillPlan[] = [
  {
    technology: 'aws-step-functions',
    capabilities: ['workflow', 'compute', 'batch'],
    lines: [{ price: 'aws-step-functions/transition', says: 'at least {} transitions', of: ['requests'] }],
    unpriced: ['the code that the steps call'],
  },
];
