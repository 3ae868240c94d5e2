import type { BillPlan } from '#model/bill-plan.ts';

// Two machines at least, so that one may fail.
export const azureAppService: readonly BillPlan[] = [
  {
    technology: 'azure-app-service',
    capabilities: ['compute', 'realtime'],
    copy: { vcpu: 1, memoryGb: 4, least: 2 },
    lines: [{ price: 'azure-app-service/p0v3-hour', says: '{} hours of plan P0v3 (1 vCPU, 4 GB)', of: ['machines', 'hours'] }],
    unpriced: ['traffic to the internet', 'log lines'],
  },
];
