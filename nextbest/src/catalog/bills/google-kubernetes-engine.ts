import type { BillPlan } from '#model/bill-plan.ts';

// One cluster for this workload alone: shared, its price is shared too.
export const googleKubernetesEngine: readonly BillPlan[] = [
  {
    technology: 'google-kubernetes-engine',
    capabilities: ['compute', 'realtime'],
    copy: { vcpu: 1, memoryGb: 4, least: 2 },
    lines: [
      { price: 'google-kubernetes-engine/cluster-hour', says: 'a cluster for {} hours', of: ['hours'] },
      {
        price: 'google-compute-engine/e2-medium-hour',
        says: '{} hours of e2-medium (1 vCPU that may be used all day, 4 GB)',
        of: ['machines', 'hours'],
      },
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
