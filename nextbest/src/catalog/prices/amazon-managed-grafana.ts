import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('aws/grafana_workspace_test', '2025-07-06');

export const amazonManagedGrafana: readonly Price[] = [
  price('amazon-managed-grafana/editor-month', {
    says: 'one editor or administrator for a month',
    usd: 9,
    unit: 'user-month',
    region: 'us-east-1',
    ...golden,
  }),
  price('amazon-managed-grafana/viewer-month', {
    says: 'one viewer for a month',
    usd: 5,
    unit: 'user-month',
    region: 'us-east-1',
    ...golden,
  }),
];
