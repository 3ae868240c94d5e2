import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/secretsmanager_secret_test', '2024-07-01');

export const awsSecretsManager: readonly Price[] = [
  price('aws-secrets-manager/secret-month', {
    says: 'one secret for a month',
    usd: 0.4,
    unit: 'unit-month',
    region: 'us-east-1',
    ...golden,
  }),
  price('aws-secrets-manager/request', { says: 'one request', usd: 0.05, per: 10_000, unit: 'request', region: 'us-east-1', ...golden }),
];
