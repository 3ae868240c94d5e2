import type { Price } from '#model/price.ts';
import { recordedBy } from '../origin.ts';
import { price } from '../price.ts';

const golden = recordedBy('aws/testdata/opensearch_domain_test', '2024-07-01');
const elastic = recordedBy('aws/testdata/elasticsearch_domain_test', '2024-07-01');
const firehose = recordedBy('aws/testdata/kinesis_firehose_delivery_stream_test', '2024-07-01');

export const amazonOpensearch: readonly Price[] = [
  price('amazon-opensearch/instance-hour', {
    says: 'one hour of a data node m4.large.elasticsearch (2 vCPU, 8 GB)',
    usd: 0.184,
    unit: 'hour',
    region: 'us-east-1',
    ...firehose,
  }),
  price('amazon-opensearch/large-instance-hour', {
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
