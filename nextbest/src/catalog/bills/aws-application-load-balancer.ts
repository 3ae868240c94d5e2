import type { BillPlan } from '#model/bill-plan.ts';

export const awsApplicationLoadBalancer: readonly BillPlan[] = [
  {
    technology: 'aws-application-load-balancer',
    capabilities: ['api-gateway'],
    lines: [
      { price: 'aws-application-load-balancer/hour', says: 'a load balancer for {} hours', of: ['hours'] },
      {
        price: 'aws-application-load-balancer/capacity-unit-hour',
        says: '{} hours of its capacity units',
        of: ['balancer-units', 'hours'],
      },
    ],
  },
];
