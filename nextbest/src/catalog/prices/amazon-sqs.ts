import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

// A request carries up to 64 KB; a larger one counts as several.
const golden = infracost('aws/sqs_queue_test', '2024-07-01');

export const amazonSqs: readonly Price[] = [
  price('amazon-sqs/request', {
    says: 'one request to a standard queue; sending, receiving and deleting are three',
    usd: 0.4,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-sqs/fifo-request', {
    says: 'one request to a first-in, first-out queue',
    usd: 0.5,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-1',
    ...golden,
  }),
];
