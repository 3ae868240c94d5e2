import type { Price } from '#model/price.ts';
import { awsToolkit, infracost, page, quoted } from '../origin.ts';
import { price } from '../price.ts';

export const awsLambda: readonly Price[] = [
  price('aws-lambda/gigabyte-second', {
    says: 'one GB of memory for one second, x86',
    usd: 0.000_016_666_7,
    unit: 'GB-second',
    region: 'us-east-1',
    ...infracost('aws/lambda_function_test', '2024-07-01'),
  }),
  price('aws-lambda/gigabyte-second-arm', {
    says: 'one GB of memory for one second, Arm',
    usd: 0.000_013_333_4,
    unit: 'GB-second',
    region: 'us-east-1',
    ...infracost('aws/lambda_function_test', '2024-07-01'),
  }),
  price('aws-lambda/request', {
    says: 'one request',
    usd: 0.2,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-1',
    ...page('aws.amazon.com/lambda/pricing, as quoted by api-evangelist/aws-lambda', '2026-09-20'),
    status: 'secondary',
  }),
  price('aws-lambda/provisioned-gigabyte-second', {
    says: 'one GB of memory kept ready for one second, x86',
    usd: 0.015,
    per: 3_600,
    unit: 'GB-second',
    region: 'us-east-1',
    ...awsToolkit('core-skills/aws-billing-and-cost-management/references/lambda-optimization.md'),
  }),
  price('aws-lambda/provisioned-run-gigabyte-second', {
    says: 'one GB of memory for one second of a run on memory that is kept ready, x86',
    usd: 0.000_009_722_2,
    unit: 'GB-second',
    region: 'us-east-1',
    ...quoted('aws.amazon.com/lambda/pricing'),
    status: 'secondary',
  }),
  price('aws-lambda/provisioned-gigabyte-second-arm', {
    says: 'one GB of memory kept ready for one second, Arm',
    usd: 30,
    per: 9_000_000,
    unit: 'GB-second',
    region: 'us-east-1',
    ...infracost('aws/lambda_provisioned_concurrency_config_test', '2024-07-01'),
  }),
  price('aws-lambda/provisioned-run-gigabyte-second-arm', {
    says: 'one GB of memory for one second of a run on memory that is kept ready, Arm',
    usd: 13.61,
    per: 1_750_000,
    unit: 'GB-second',
    region: 'us-east-1',
    ...infracost('aws/lambda_provisioned_concurrency_config_test', '2024-07-01'),
  }),
  price('aws-lambda/storage-gigabyte-second', {
    says: 'one GB of temporary disk above 512 MB for one second',
    usd: 0.000_000_030_9,
    unit: 'GB-second',
    region: 'us-east-1',
    ...infracost('aws/lambda_function_test', '2024-07-01'),
  }),
];
