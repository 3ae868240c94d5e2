import type { BillPlan } from '#model/bill-plan.ts';

// List prices without free amounts or discounts; the first tier of GB-seconds.
export const awsLambda: readonly BillPlan[] = [
  {
    technology: 'aws-lambda',
    capabilities: ['compute'],
    lines: [
      { price: 'aws-lambda/request', says: '{} calls', of: ['requests'] },
      { price: 'aws-lambda/gigabyte-second', says: '{} GB-seconds', of: ['requests', 'seconds', 'memory-gb'] },
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
  {
    technology: 'aws-lambda',
    capabilities: ['batch', 'rules-engine'],
    lines: [
      { price: 'aws-lambda/request', says: '{} calls', of: ['requests'] },
      { price: 'aws-lambda/gigabyte-second', says: '{} GB-seconds', of: ['requests', 'seconds', 'memory-gb'] },
    ],
    unpriced: ['log lines (0.50 USD a GB, as for every way)'],
  },
];
