import type { BillPlan } from '#model/bill-plan.ts';

// Two copies at least, so that one may fail.
export const amazonEcsExpress: readonly BillPlan[] = [
  {
    technology: 'amazon-ecs-express',
    capabilities: ['compute', 'realtime'],
    copy: { vcpu: 0.5, memoryGb: 1, least: 2 },
    lines: [
      { price: 'aws-fargate/vcpu-hour', says: '{} vCPU-hours', of: ['copies', 'copy-vcpu', 'hours'] },
      { price: 'aws-fargate/gigabyte-hour', says: '{} GB-hours of memory', of: ['copies', 'copy-gb', 'hours'] },
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
