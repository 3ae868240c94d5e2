import type { Price } from '#model/price.ts';
import { notConfirmed, quoted } from '../origin.ts';
import { price } from '../price.ts';

export const azureContainerApps: readonly Price[] = [
  price('azure-container-apps/vcpu-second', {
    says: 'one vCPU for one second while it works',
    usd: 0.000_024,
    unit: 'vCPU-second',
    region: 'eastus',
    ...quoted('azure.microsoft.com/pricing/details/container-apps'),
    status: 'secondary',
  }),
  price('azure-container-apps/gigabyte-second', {
    says: 'one GB of memory for one second',
    usd: 0.000_003,
    unit: 'GB-second',
    region: 'eastus',
    ...quoted('azure.microsoft.com/pricing/details/container-apps'),
    status: 'secondary',
  }),
  price('azure-container-apps/request', {
    says: 'one request from outside',
    usd: 0.4,
    per: 1_000_000,
    unit: 'request',
    region: 'eastus',
    ...notConfirmed(),
    status: 'unconfirmed',
  }),
];
