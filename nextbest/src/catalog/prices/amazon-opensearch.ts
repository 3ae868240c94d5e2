import type { Price } from '#model/price.ts';
import { infracost, page } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/opensearch_domain_test', '2024-07-01');
const elastic = infracost('aws/elasticsearch_domain_test', '2024-07-01');
const quoted = page('aws.amazon.com/opensearch-service/pricing, as quoted in public price tables', '2026-01-01');

export const amazonOpensearch: readonly Price[] = [
  price('amazon-opensearch/small-instance-hour', {
    says: 'one hour of a data node t3.small.search (2 vCPU, 2 GB)',
    usd: 0.036,
    unit: 'hour',
    region: 'us-east-1',
    ...quoted,
    status: 'secondary',
  }),
  price('amazon-opensearch/instance-hour', {
    says: 'one hour of a data node c4.2xlarge.search (8 vCPU, 15 GB)',
    usd: 0.587,
    unit: 'hour',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-opensearch/warm-instance-hour', {
    says: 'one hour of a warm node ultrawarm1.medium.search',
    usd: 0.238,
    unit: 'hour',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-opensearch/storage', {
    says: 'one GB of general-purpose disk (gp2) for a month',
    usd: 0.135,
    unit: 'GB-month',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-opensearch/gp3-storage', {
    says: 'one GB of general-purpose disk (gp3) for a month',
    usd: 0.122,
    unit: 'GB-month',
    region: 'us-east-1',
    ...elastic,
  }),
];
