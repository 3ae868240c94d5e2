import type { BillPlan } from '#model/bill-plan.ts';

// One cluster for this workload alone: shared, its price is shared too.
export const gkeAutopilot: readonly BillPlan[] = [
  {
    technology: 'gke-autopilot',
    capabilities: ['compute', 'realtime'],
    copy: { vcpu: 0.5, memoryGb: 1, least: 2 },
    lines: [
      { price: 'gke-autopilot/cluster-hour', says: 'a cluster for {} hours', of: ['hours'] },
      { price: 'gke-autopilot/vcpu-hour', says: '{} vCPU-hours', of: ['copies', 'copy-vcpu', 'hours'] },
      { price: 'gke-autopilot/gigabyte-hour', says: '{} GB-hours of memory', of: ['copies', 'copy-gb', 'hours'] },
      { price: 'google-cloud-load-balancing/rule-hour', says: 'a load balancer for {} hours', of: ['hours'] },
      {
        price: 'google-virtual-private-cloud/internet-gigabyte',
        says: '{} GB to the internet',
        of: ['requests', 'payload-gb'],
        optional: true,
      },
    ],
    unpriced: ['log lines'],
  },
];
