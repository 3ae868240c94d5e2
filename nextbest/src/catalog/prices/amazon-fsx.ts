import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/fsx_windows_file_system_test', '2024-07-01');

export const amazonFsx: readonly Price[] = [
  price('amazon-fsx/ssd-storage', {
    says: 'one GB of solid-state storage of a Windows file server for a month, several zones',
    usd: 0.23,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-fsx/hdd-storage', {
    says: 'one GB of hard-disk storage of a Windows file server for a month, several zones',
    usd: 0.025,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-fsx/throughput', {
    says: 'one MB/s of throughput of a Windows file server for a month, several zones',
    usd: 4.5,
    unit: 'unit-month',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-fsx/backup-storage', {
    says: 'one GB of backups for a month',
    usd: 0.05,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
];
