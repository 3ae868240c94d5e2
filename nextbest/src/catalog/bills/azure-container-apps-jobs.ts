import type { BillPlan } from '#model/bill-plan.ts';

export const azureContainerAppsJobs: readonly BillPlan[] = [
  {
    technology: 'azure-container-apps-jobs',
    capabilities: ['batch'],
    lines: [
      { price: 'azure-container-apps/vcpu-second', says: '{} vCPU-seconds', of: ['requests', 'run-hours', 'run-vcpu'], times: 3600 },
      { price: 'azure-container-apps/gigabyte-second', says: '{} GB-seconds', of: ['requests', 'run-hours', 'memory-gb'], times: 3600 },
    ],
    unpriced: ['log lines'],
  },
];
