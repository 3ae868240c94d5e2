import type { Price } from '#model/price.ts';
import { quoted } from '../origin.ts';
import { price } from '../price.ts';

export const amazonSagemaker: readonly Price[] = [
  price('amazon-sagemaker/ml-g4dn-xlarge-hour', {
    says: 'one ml.g4dn.xlarge (4 vCPU, 16 GB, one NVIDIA T4) for one hour',
    usd: 0.736_4,
    unit: 'hour',
    region: 'us-east-1',
    ...quoted('aws.amazon.com/sagemaker/pricing'),
    status: 'secondary',
  }),
];
