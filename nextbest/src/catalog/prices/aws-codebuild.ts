import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

export const awsCodebuild: readonly Price[] = [
  price('aws-codebuild/small-minute', {
    says: 'one minute on a small Linux machine',
    usd: 0.005,
    unit: 'minute',
    region: 'us-east-1',
    ...infracost('aws/codebuild_project_test', '2024-07-01'),
  }),
  price('aws-codebuild/medium-minute', {
    says: 'one minute on a medium Linux machine',
    usd: 0.01,
    unit: 'minute',
    region: 'us-east-1',
    ...infracost('aws/codebuild_project_test', '2024-07-01'),
  }),
];
