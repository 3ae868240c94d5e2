import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('azure/synapse_workspace_test', '2024-07-01');

export const azureSynapseServerless: readonly Price[] = [
  price('azure-synapse-serverless/scanned', {
    says: 'one TB of data that queries read',
    usd: 5,
    per: 1_024,
    unit: 'GB',
    region: 'westeurope',
    ...golden,
  }),
];
