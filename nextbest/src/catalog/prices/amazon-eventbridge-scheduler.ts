import type { Price } from '#model/price.ts';
import { notConfirmed } from '../origin.ts';
import { price } from '../price.ts';

// The provider's price list of 2025-01-01 names 14 million free starts a month and 1.25 USD per million in Tokyo; the price in Virginia could not be read.
export const amazonEventbridgeScheduler: readonly Price[] = [
  price('amazon-eventbridge-scheduler/invocation', {
    says: 'one start of a schedule, above the 14 million a month that are free',
    usd: 1,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-1',
    ...notConfirmed(),
    status: 'unconfirmed',
  }),
];
