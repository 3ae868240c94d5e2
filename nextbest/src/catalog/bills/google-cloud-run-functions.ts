import type { BillPlan } from '#model/bill-plan.ts';

// A function of the second generation is billed as Cloud Run; it answers one call at a time.
export const googleCloudRunFunctions: readonly BillPlan[] = [
  {
    technology: 'google-cloud-run-functions',
    capabilities: ['compute'],
    lines: [
      { price: 'google-cloud-run/request', says: '{} calls', of: ['requests'] },
      { price: 'google-cloud-run/vcpu-second', says: '{} vCPU-seconds', of: ['requests', 'run-hours', 'run-vcpu'], times: 3600 },
      { price: 'google-cloud-run/gigabyte-second', says: '{} GB-seconds', of: ['requests', 'run-hours', 'memory-gb'], times: 3600 },
      {
        price: 'google-virtual-private-cloud/internet-gigabyte',
        says: '{} GB to the internet',
        of: ['requests', 'payload-gb'],
        optional: true,
      },
    ],
    unpriced: ['log lines'],
  },
  {
    technology: 'google-cloud-run-functions',
    capabilities: ['rules-engine'],
    lines: [
      { price: 'google-cloud-run/request', says: '{} calls', of: ['requests'] },
      { price: 'google-cloud-run/vcpu-second', says: '{} vCPU-seconds', of: ['requests', 'run-hours', 'run-vcpu'], times: 3600 },
      { price: 'google-cloud-run/gigabyte-second', says: '{} GB-seconds', of: ['requests', 'run-hours', 'memory-gb'], times: 3600 },
    ],
    unpriced: ['log lines'],
  },
];
