import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('azure/managed_disk_test', '2024-07-01');

export const azureManagedDisks: readonly Price[] = [
  price('azure-managed-disks/premium-month', {
    says: 'a premium disk P4 of 32 GB for a month, copies in one place',
    usd: 5.28,
    unit: 'month',
    region: 'eastus',
    ...golden,
  }),
  price('azure-managed-disks/standard-month', {
    says: 'a standard disk S4 of 32 GB for a month, copies in one place',
    usd: 1.54,
    unit: 'month',
    region: 'eastus',
    ...golden,
  }),
];
