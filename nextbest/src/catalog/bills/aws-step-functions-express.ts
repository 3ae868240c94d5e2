import type { BillPlan } from '#model/bill-plan.ts';

export const awsStepFunctionsExpress: readonly BillPlan[] = [
  {
    technology: 'aws-step-functions-express',
    capabilities: ['workflow'],
    lines: [{ price: 'aws-step-functions-express/request', says: '{} executions', of: ['requests'] }],
    unpriced: ['duration of the executions', 'the code that the steps call'],
  },
];
