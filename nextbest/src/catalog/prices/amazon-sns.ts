import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/sns_topic_test', '2024-12-04');

export const amazonSns: readonly Price[] = [
  price('amazon-sns/request', {
    says: 'one message published, standard topic; a million a month are free',
    usd: 0.5,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-sns/fifo-request', {
    says: 'one message published, first-in first-out topic',
    usd: 0.3,
    per: 1_000_000,
    unit: 'request',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-sns/http-delivery', {
    says: 'one delivery by HTTP; 100,000 a month are free',
    usd: 0.06,
    per: 100_000,
    unit: 'message',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-sns/mobile-push', {
    says: 'one push to a phone',
    usd: 0.5,
    per: 1_000_000,
    unit: 'message',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-sns/email-delivery', {
    says: 'one delivery by mail; 1,000 a month are free',
    usd: 2,
    per: 100_000,
    unit: 'message',
    region: 'us-east-1',
    ...golden,
  }),
];
