import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('google/pubsub_topic_test', '2024-07-01');
const subscription = infracost('google/pubsub_subscription_test', '2024-07-01');

export const googleCloudPubsub: readonly Price[] = [
  price('google-cloud-pubsub/data-in', {
    says: 'one TiB published; a request counts as 1 KB at least',
    usd: 40,
    per: 1_024,
    unit: 'GB',
    region: 'us-central1',
    ...golden,
  }),
  price('google-cloud-pubsub/data-out', {
    says: 'one TiB delivered; a request counts as 1 KB at least',
    usd: 40,
    per: 1_024,
    unit: 'GB',
    region: 'us-central1',
    ...subscription,
  }),
  price('google-cloud-pubsub/retention', {
    says: 'one GB of acknowledged messages kept for a month',
    usd: 0.27,
    unit: 'GB-month',
    region: 'us-central1',
    ...subscription,
  }),
];
