import type { BillPlan } from '#model/bill-plan.ts';

// One cluster for this workload alone: shared, its price is shared too.
export const azureKubernetesService: readonly BillPlan[] = [
  {
    technology: 'azure-kubernetes-service',
    capabilities: ['compute', 'realtime'],
    copy: { vcpu: 2, memoryGb: 8, least: 2 },
    lines: [
      { price: 'azure-kubernetes-service/cluster-hour', says: 'a cluster with uptime agreement for {} hours', of: ['hours'] },
      { price: 'azure-virtual-machines/d2s-v5-hour', says: '{} hours of D2s v5 (2 vCPU, 8 GB)', of: ['machines', 'hours'] },
      { price: 'azure-load-balancer/rule-hour', says: 'a load balancer for {} hours', of: ['hours'] },
    ],
    unpriced: ['traffic to the internet', 'log lines'],
  },
];
