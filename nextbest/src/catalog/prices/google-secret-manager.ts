import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('google/secret_manager_secret_test', '2024-07-01');

export const googleSecretManager: readonly Price[] = [
  price('google-secret-manager/version-month', {
    says: 'one active version of a secret in one place for a month',
    usd: 0.06,
    unit: 'unit-month',
    region: 'us-central1',
    ...golden,
  }),
  price('google-secret-manager/request', { says: 'one access', usd: 0.03, per: 10_000, unit: 'request', region: 'us-central1', ...golden }),
];
