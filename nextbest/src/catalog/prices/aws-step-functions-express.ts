import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const awsStepFunctionsExpress: readonly Price[] = [
  price('aws-step-functions-express/request', {
    says: 'one start of an express workflow',
    usd: 1,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-1',
    ...infracost('aws/sfn_state_machine_test', '2024-07-01'),
  }),
  price('aws-step-functions-express/gigabyte-hour', {
    says: 'one GB of memory for one hour, first 1,000 GB-hours a month',
    usd: 0.060_012,
    unit: 'GB-hour',
    region: 'us-east-1',
    ...infracost('aws/sfn_state_machine_test', '2024-07-01'),
  }),
];
