import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('azure/key_vault_key_test', '2024-07-01');

export const azureKeyVault: readonly Price[] = [
  price('azure-key-vault/operation', {
    says: 'one operation on a secret',
    usd: 0.03,
    per: 10_000,
    unit: 'request',
    region: 'eastus',
    ...golden,
  }),
];
