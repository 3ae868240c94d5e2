import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const amazonMwaa: readonly Price[] = [
  price('amazon-mwaa/small-environment-hour', {
    says: 'one small environment for one hour, its first scheduler and worker included',
    usd: 357.7,
    per: 730,
    unit: 'hour',
    region: 'us-east-1',
    ...infracost('aws/mwaa_environment_test', '2024-07-01'),
  }),
  price('amazon-mwaa/medium-environment-hour', {
    says: 'one medium environment for one hour, its first scheduler and worker included',
    usd: 540.2,
    per: 730,
    unit: 'hour',
    region: 'us-east-1',
    ...infracost('aws/mwaa_environment_test', '2024-07-01'),
  }),
  price('amazon-mwaa/large-environment-hour', {
    says: 'one large environment for one hour, its first scheduler and worker included',
    usd: 722.7,
    per: 730,
    unit: 'hour',
    region: 'us-east-1',
    ...infracost('aws/mwaa_environment_test', '2024-07-01'),
  }),
  price('amazon-mwaa/medium-worker-hour', {
    says: 'one more worker of a medium environment for one hour',
    usd: 0.11,
    unit: 'hour',
    region: 'us-east-1',
    ...infracost('aws/mwaa_environment_test', '2024-07-01'),
  }),
  price('amazon-mwaa/database-gigabyte-month', {
    says: 'one GB of its database for one month',
    usd: 0.1,
    unit: 'GB-month',
    region: 'us-east-1',
    ...infracost('aws/mwaa_environment_test', '2024-07-01'),
  }),
];
