import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const awsGlue: readonly Price[] = [
  price('aws-glue/dpu-hour', {
    says: 'one data processing unit (4 vCPU, 16 GB) for one hour',
    usd: 0.44,
    unit: 'unit-hour',
    region: 'us-east-1',
    ...infracost('aws/glue_job_test', '2024-07-01'),
  }),
];
