import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('google/logging_project_bucket_config_test', '2024-07-01');
const metrics = infracost('google/monitoring_metric_descriptor_test', '2024-07-01');

export const googleCloudObservability: readonly Price[] = [
  price('google-cloud-observability/logs-in', { says: 'one GB of logs taken in', usd: 0.5, unit: 'GB', region: 'any', ...golden }),
  price('google-cloud-observability/metrics-in', {
    says: 'one MB of metrics, first 100,000 MB a month',
    usd: 0.258,
    per: 1_024,
    unit: 'GB',
    region: 'any',
    ...metrics,
  }),
];
