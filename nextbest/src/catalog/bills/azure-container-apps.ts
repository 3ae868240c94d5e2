import type { BillPlan } from '#model/bill-plan.ts';

// Billed while it answers; without requests no copy is kept.
export const azureContainerApps: readonly BillPlan[] = [
  {
    technology: 'azure-container-apps',
    capabilities: ['compute', 'realtime'],
    copy: { vcpu: 0.5, memoryGb: 1, least: 1 },
    lines: [
      { price: 'azure-container-apps/request', says: '{} requests', of: ['requests'] },
      {
        price: 'azure-container-apps/vcpu-second',
        says: '{} vCPU-seconds while it answers',
        of: ['active-copies', 'copy-vcpu', 'hours'],
        times: 3600,
      },
      {
        price: 'azure-container-apps/gigabyte-second',
        says: '{} GB-seconds while it answers',
        of: ['active-copies', 'copy-gb', 'hours'],
        times: 3600,
      },
    ],
    unpriced: ['copies that wait for requests', 'traffic to the internet', 'log lines'],
  },
];
