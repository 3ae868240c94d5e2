import type { Price } from '#model/price.ts';
import { autoscalerPrices } from '../origin.ts';
import { price } from '../price.ts';

export const amazonEc2: readonly Price[] = [
  price('amazon-ec2/t3-small-hour', {
    says: 'one t3.small (2 vCPU, 2 GB) for one hour, Linux, on demand',
    usd: 0.0208,
    unit: 'hour',
    region: 'us-east-1',
    ...autoscalerPrices('aws'),
  }),
  price('amazon-ec2/t3-medium-hour', {
    says: 'one t3.medium (2 vCPU, 4 GB) for one hour, Linux, on demand',
    usd: 0.0416,
    unit: 'hour',
    region: 'us-east-1',
    ...autoscalerPrices('aws'),
  }),
  price('amazon-ec2/t3-large-hour', {
    says: 'one t3.large (2 vCPU, 8 GB) for one hour, Linux, on demand',
    usd: 0.0832,
    unit: 'hour',
    region: 'us-east-1',
    ...autoscalerPrices('aws'),
  }),
  price('amazon-ec2/t4g-small-hour', {
    says: 'one t4g.small (2 vCPU, 2 GB, Arm) for one hour, Linux, on demand',
    usd: 0.0168,
    unit: 'hour',
    region: 'us-east-1',
    ...autoscalerPrices('aws'),
  }),
  price('amazon-ec2/t4g-medium-hour', {
    says: 'one t4g.medium (2 vCPU, 4 GB, Arm) for one hour, Linux, on demand',
    usd: 0.0336,
    unit: 'hour',
    region: 'us-east-1',
    ...autoscalerPrices('aws'),
  }),
  price('amazon-ec2/m5-large-hour', {
    says: 'one m5.large (2 vCPU, 8 GB) for one hour, Linux, on demand',
    usd: 0.096,
    unit: 'hour',
    region: 'us-east-1',
    ...autoscalerPrices('aws'),
  }),
  price('amazon-ec2/m6i-large-hour', {
    says: 'one m6i.large (2 vCPU, 8 GB) for one hour, Linux, on demand',
    usd: 0.096,
    unit: 'hour',
    region: 'us-east-1',
    ...autoscalerPrices('aws'),
  }),
  price('amazon-ec2/m6i-xlarge-hour', {
    says: 'one m6i.xlarge (4 vCPU, 16 GB) for one hour, Linux, on demand',
    usd: 0.192,
    unit: 'hour',
    region: 'us-east-1',
    ...autoscalerPrices('aws'),
  }),
  price('amazon-ec2/m7g-large-hour', {
    says: 'one m7g.large (2 vCPU, 8 GB, Arm) for one hour, Linux, on demand',
    usd: 0.0816,
    unit: 'hour',
    region: 'us-east-1',
    ...autoscalerPrices('aws'),
  }),
  price('amazon-ec2/g4dn-xlarge-hour', {
    says: 'one g4dn.xlarge (4 vCPU, 16 GB, one NVIDIA T4) for one hour, Linux, on demand',
    usd: 0.526,
    unit: 'hour',
    region: 'us-east-1',
    ...autoscalerPrices('aws'),
  }),
  price('amazon-ec2/g5-xlarge-hour', {
    says: 'one g5.xlarge (4 vCPU, 16 GB, one NVIDIA A10G) for one hour, Linux, on demand',
    usd: 1.006,
    unit: 'hour',
    region: 'us-east-1',
    ...autoscalerPrices('aws'),
  }),
  price('amazon-ec2/g6-xlarge-hour', {
    says: 'one g6.xlarge (4 vCPU, 16 GB, one NVIDIA L4) for one hour, Linux, on demand',
    usd: 0.8048,
    unit: 'hour',
    region: 'us-east-1',
    ...autoscalerPrices('aws'),
  }),
];
