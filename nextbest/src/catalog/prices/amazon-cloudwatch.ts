import type { Price } from '#model/price.ts';
import { recordedBy } from '../origin.ts';
import { price } from '../price.ts';

const golden = recordedBy('aws/testdata/cloudwatch_log_group_test', '2024-07-01');
const alarm = recordedBy('aws/testdata/cloudwatch_metric_alarm_test', '2024-07-01');

export const amazonCloudwatch: readonly Price[] = [
  price('amazon-cloudwatch/logs-in', { says: 'one GB of logs taken in', usd: 0.5, unit: 'GB', region: 'us-east-1', ...golden }),
  price('amazon-cloudwatch/logs-storage', {
    says: 'one GB of logs kept for a month',
    usd: 0.03,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-cloudwatch/logs-query', {
    says: 'one GB of logs that queries read',
    usd: 0.005,
    unit: 'GB',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-cloudwatch/alarm', { says: 'one alarm for a month', usd: 0.1, unit: 'unit-month', region: 'us-east-1', ...alarm }),
];
