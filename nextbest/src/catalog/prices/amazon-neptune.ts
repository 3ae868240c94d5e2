import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/neptune_cluster_instance_test', '2024-07-01');

export const amazonNeptune: readonly Price[] = [
  price('amazon-neptune/instance-hour', {
    says: 'one hour of an instance db.t3.medium (2 vCPU, 4 GB)',
    usd: 0.112,
    unit: 'hour',
    region: 'eu-west-2',
    ...golden,
  }),
];
