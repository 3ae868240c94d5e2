import type { Price } from '#model/price.ts';
import { readPage } from '../origin.ts';
import { price } from '../price.ts';

export const cloudflareWorkers: readonly Price[] = [
  price('cloudflare-workers/month', {
    says: 'the paid plan for one month, 10 million requests and 30 million CPU milliseconds included',
    usd: 5,
    unit: 'month',
    region: 'any',
    ...readPage('developers.cloudflare.com/workers/platform/pricing'),
  }),
  price('cloudflare-workers/request', {
    says: 'one request above those that are included',
    usd: 0.3,
    per: 1_000_000,
    unit: 'request',
    region: 'any',
    ...readPage('developers.cloudflare.com/workers/platform/pricing'),
  }),
  price('cloudflare-workers/vcpu-second', {
    says: 'one second of CPU time above those that are included',
    usd: 0.02,
    per: 1_000,
    unit: 'vCPU-second',
    region: 'any',
    ...readPage('developers.cloudflare.com/workers/platform/pricing'),
  }),
];
