import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('azure/eventgrid_topic_test', '2024-07-01');

export const azureEventGrid: readonly Price[] = [
  price('azure-event-grid/operation', {
    says: 'one operation; 100,000 a month are free',
    usd: 0.06,
    per: 100_000,
    unit: 'request',
    region: 'westeurope',
    ...golden,
  }),
];
