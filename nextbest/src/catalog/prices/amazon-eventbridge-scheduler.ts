import type { Price } from '#model/price.ts';
import { quoted } from '../origin.ts';
import { price } from '../price.ts';

export const amazonEventbridgeScheduler: readonly Price[] = [
  price('amazon-eventbridge-scheduler/invocation', {
    says: 'one start of a schedule, above the 14 million a month that are free',
    usd: 1,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-1',
    ...quoted('aws.amazon.com/eventbridge/pricing'),
    status: 'secondary',
  }),
];
