import type { Price } from '#model/price.ts';
import { infracost, page } from '../origin.ts';
import { price } from '../price.ts';

export const amazonEc2: readonly Price[] = [
  price('amazon-ec2/t3-micro-hour', {
    says: 'one t3.micro (2 vCPU, 1 GB) for one hour, Linux, on demand',
    usd: 7.59,
    per: 730,
    unit: 'hour',
    region: 'us-east-1',
    ...infracost('aws/autoscaling_group_test', '2024-07-01'),
  }),
  price('amazon-ec2/t3-small-hour', {
    says: 'one t3.small (2 vCPU, 2 GB) for one hour, Linux, on demand',
    usd: 33.29,
    per: 1_460,
    unit: 'hour',
    region: 'us-east-1',
    ...infracost('aws/elastic_beanstalk_environment_test', '2024-07-01'),
  }),
  price('amazon-ec2/t3-medium-hour', {
    says: 'one t3.medium (2 vCPU, 4 GB) for one hour, Linux, on demand',
    usd: 30.37,
    per: 730,
    unit: 'hour',
    region: 'us-east-1',
    ...infracost('aws/instance_test', '2024-07-01'),
  }),
  price('amazon-ec2/t3-large-hour', {
    says: 'one t3.large (2 vCPU, 8 GB) for one hour, Linux, on demand',
    usd: 60.74,
    per: 730,
    unit: 'hour',
    region: 'us-east-1',
    ...infracost('aws/instance_test', '2024-07-01'),
  }),
  price('amazon-ec2/m5-large-hour', {
    says: 'one m5.large (2 vCPU, 8 GB) for one hour, Linux, on demand',
    usd: 210.24,
    per: 2_190,
    unit: 'hour',
    region: 'us-east-1',
    ...infracost('aws/eks_node_group_test', '2025-07-07'),
  }),
  price('amazon-ec2/m6i-large-hour', {
    says: 'one m6i.large (2 vCPU, 8 GB) for one hour, Linux, on demand',
    usd: 0.096,
    unit: 'hour',
    region: 'us-east-1',
    ...page('infra.furybee.org/articles/serverless-vs-containers-cost', '2026-01-01'),
    status: 'secondary',
  }),
];
