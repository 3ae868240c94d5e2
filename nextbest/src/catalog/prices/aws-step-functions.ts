import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const awsStepFunctions: readonly Price[] = [
  price('aws-step-functions/transition', {
    says: 'one state transition',
    usd: 0.025,
    per: 1_000,
    unit: 'transition',
    region: 'us-east-1',
    ...infracost('aws/sfn_state_machine_test', '2024-07-01'),
  }),
];
