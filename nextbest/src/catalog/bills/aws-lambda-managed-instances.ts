import type { BillPlan } from '#model/bill-plan.ts';

// 15 % on the price of the machines: aws.amazon.com/lambda/pricing as quoted 2026-09-20.
export const awsLambdaManagedInstances: readonly BillPlan[] = [
  {
    technology: 'aws-lambda-managed-instances',
    capabilities: ['compute'],
    copy: { vcpu: 2, memoryGb: 8, least: 3 },
    lines: [
      { price: 'aws-lambda/request', says: '{} calls', of: ['requests'] },
      { price: 'amazon-ec2/m6i-large-hour', says: '{} hours of m6i.large with 15 % on top', of: ['machines', 'hours'], times: 1.15 },
      { price: 'amazon-api-gateway-http/request', says: '{} requests through an HTTP API', of: ['requests-below-300-million'] },
      {
        price: 'amazon-api-gateway-http/request-over-300-million',
        says: '{} requests through an HTTP API beyond 300 million',
        of: ['requests-above-300-million'],
      },
      { price: 'amazon-vpc/internet-gigabyte', says: '{} GB to the internet', of: ['requests', 'payload-gb'], optional: true },
    ],
    unpriced: ['log lines (0.50 USD a GB, as for every way)'],
  },
];
