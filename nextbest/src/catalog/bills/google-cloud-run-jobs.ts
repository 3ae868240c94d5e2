import type { BillPlan } from '#model/bill-plan.ts';

export const googleCloudRunJobs: readonly BillPlan[] = [
  {
    technology: 'google-cloud-run-jobs',
    capabilities: ['batch'],
    lines: [
      {
        price: 'google-cloud-run-jobs/vcpu-second-level-2',
        says: '{} vCPU-seconds',
        of: ['requests', 'run-hours', 'run-vcpu'],
        times: 3600,
      },
      {
        price: 'google-cloud-run-jobs/gigabyte-second-level-2',
        says: '{} GB-seconds',
        of: ['requests', 'run-hours', 'memory-gb'],
        times: 3600,
      },
    ],
    unpriced: ['log lines'],
  },
];
