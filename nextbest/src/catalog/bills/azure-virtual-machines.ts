import type { BillPlan } from '#model/bill-plan.ts';

export const azureVirtualMachines: readonly BillPlan[] = [
  {
    technology: 'azure-virtual-machines',
    capabilities: ['compute', 'realtime'],
    copy: { vcpu: 2, memoryGb: 8, least: 2 },
    lines: [
      { price: 'azure-virtual-machines/d2s-v5-hour', says: '{} hours of D2s v5 (2 vCPU, 8 GB)', of: ['machines', 'hours'] },
      { price: 'azure-load-balancer/rule-hour', says: 'a load balancer for {} hours', of: ['hours'] },
    ],
    unpriced: ['traffic to the internet', 'log lines'],
  },
];
