import type { Price } from '#model/price.ts';
import { page } from '../origin.ts';
import { price } from '../price.ts';

const quoted = page('aws.amazon.com/athena/pricing, as quoted in public price tables', '2026-01-01');

export const amazonAthena: readonly Price[] = [
  price('amazon-athena/scanned', {
    says: 'one TB of data that queries read',
    usd: 5,
    per: 1_024,
    unit: 'GB',
    region: 'us-east-1',
    ...quoted,
    status: 'secondary',
  }),
];
