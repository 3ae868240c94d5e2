import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/kinesisanalyticsv2_application_test', '2024-07-01');

export const amazonManagedFlink: readonly Price[] = [
  price('amazon-managed-flink/unit-hour', {
    says: 'one processing unit (KPU) for an hour; one more runs the application',
    usd: 0.127,
    unit: 'unit-hour',
    region: 'eu-west-2',
    ...golden,
  }),
  price('amazon-managed-flink/storage', {
    says: 'one GB of running storage for a month',
    usd: 0.116,
    unit: 'GB-month',
    region: 'eu-west-2',
    ...golden,
  }),
];
