import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const amazonCloudwatch: readonly Price[] = [
  price('amazon-cloudwatch/log-gigabyte', {
    says: 'one GB of logs taken in',
    usd: 0.5,
    unit: 'GB',
    region: 'us-east-1',
    ...infracost('aws/cloudwatch_log_group_test', '2024-07-01'),
  }),
  price('amazon-cloudwatch/log-gigabyte-month', {
    says: 'one GB of logs kept for one month',
    usd: 0.03,
    unit: 'GB-month',
    region: 'us-east-1',
    ...infracost('aws/cloudwatch_log_group_test', '2024-07-01'),
  }),
  price('amazon-cloudwatch/metric-alarm-month', {
    says: 'one alarm of normal resolution for one month',
    usd: 0.1,
    unit: 'month',
    region: 'us-east-1',
    ...infracost('aws/cloudwatch_metric_alarm_test', '2024-07-01'),
  }),
];
