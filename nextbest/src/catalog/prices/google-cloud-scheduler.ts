import type { Price } from '#model/price.ts';
import { quoted } from '../origin.ts';
import { price } from '../price.ts';

export const googleCloudScheduler: readonly Price[] = [
  price('google-cloud-scheduler/job-month', {
    says: 'one job for one month, above the three that are free',
    usd: 0.1,
    unit: 'month',
    region: 'any',
    ...quoted('cloud.google.com/scheduler/pricing'),
    status: 'secondary',
  }),
];
