import type { BillPlan } from '#model/bill-plan.ts';

export const amazonEventbridgeScheduler: readonly BillPlan[] = [
  {
    technology: 'amazon-eventbridge-scheduler',
    capabilities: ['scheduler'],
    lines: [{ price: 'amazon-eventbridge-scheduler/invocation', says: '{} invocations', of: ['requests'] }],
    unpriced: ['what it starts'],
  },
];
