import type { Price } from '#model/price.ts';
import { page } from '../origin.ts';
import { price } from '../price.ts';

const quoted = page('aws.amazon.com/ses/pricing, as quoted in public price tables', '2026-01-01');

export const amazonSes: readonly Price[] = [
  price('amazon-ses/message', {
    says: 'one mail sent',
    usd: 0.1,
    per: 1_000,
    unit: 'message',
    region: 'us-east-1',
    ...quoted,
    status: 'secondary',
  }),
];
