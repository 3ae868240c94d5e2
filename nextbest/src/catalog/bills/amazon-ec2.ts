import type { BillPlan } from '#model/bill-plan.ts';

export const amazonEc2: readonly BillPlan[] = [
  {
    technology: 'amazon-ec2',
    capabilities: ['compute', 'realtime'],
    copy: { vcpu: 2, memoryGb: 8, least: 2 },
    lines: [
      { price: 'amazon-ec2/m6i-large-hour', says: '{} hours of m6i.large (2 vCPU, 8 GB)', of: ['machines', 'hours'] },
      { price: 'aws-application-load-balancer/hour', says: 'a load balancer for {} hours', of: ['hours'] },
      {
        price: 'aws-application-load-balancer/capacity-unit-hour',
        says: '{} hours of its capacity units',
        of: ['balancer-units', 'hours'],
      },
      { price: 'amazon-vpc/internet-gigabyte', says: '{} GB to the internet', of: ['requests', 'payload-gb'], optional: true },
    ],
    unpriced: ['log lines (0.50 USD a GB, as for every way)'],
  },
];
