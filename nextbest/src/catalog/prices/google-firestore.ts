import type { Price } from '#model/price.ts';
import { page } from '../origin.ts';
import { price } from '../price.ts';

const quoted = page('cloud.google.com/firestore/pricing, as quoted in public price tables', '2026-01-01');

export const googleFirestore: readonly Price[] = [
  price('google-firestore/read', {
    says: 'one document read; 50,000 a day are free',
    usd: 0.06,
    per: 100_000,
    unit: 'request',
    region: 'nam5',
    ...quoted,
    status: 'secondary',
  }),
  price('google-firestore/write', {
    says: 'one document written; 20,000 a day are free',
    usd: 0.18,
    per: 100_000,
    unit: 'request',
    region: 'nam5',
    ...quoted,
    status: 'secondary',
  }),
  price('google-firestore/storage', {
    says: 'one GB stored for a month',
    usd: 0.18,
    unit: 'GB-month',
    region: 'nam5',
    ...quoted,
    status: 'secondary',
  }),
];
