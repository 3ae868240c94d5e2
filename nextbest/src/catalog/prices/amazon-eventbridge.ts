import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/cloudwatch_event_bus_test', '2024-07-01');

export const amazonEventbridge: readonly Price[] = [
  price('amazon-eventbridge/event', {
    says: 'one event published to a bus of one’s own',
    usd: 1,
    per: 1_000_000,
    unit: 'event',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-eventbridge/archive-in', { says: 'one GB put into the archive', usd: 0.1, unit: 'GB', region: 'us-east-1', ...golden }),
  price('amazon-eventbridge/archive-storage', {
    says: 'one GB kept in the archive for a month',
    usd: 0.023,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
];
