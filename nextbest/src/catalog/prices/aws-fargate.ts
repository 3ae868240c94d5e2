import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

// The recorded bill is for a month of 730 hours; it is rounded to cents.
export const awsFargate: readonly Price[] = [
  price('aws-fargate/vcpu-hour', {
    says: 'one vCPU for one hour, x86',
    usd: 29.55,
    per: 730,
    unit: 'vCPU-hour',
    region: 'us-east-1',
    ...infracost('aws/ecs_service_test', '2025-07-07'),
  }),
  price('aws-fargate/gigabyte-hour', {
    says: 'one GB of memory for one hour, x86',
    usd: 32.45,
    per: 7_300,
    unit: 'GB-hour',
    region: 'us-east-1',
    ...infracost('aws/ecs_service_test', '2025-07-07'),
  }),
];
