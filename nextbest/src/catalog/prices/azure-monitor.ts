import type { Price } from '#model/price.ts';
import { recordedBy } from '../origin.ts';
import { price } from '../price.ts';

const golden = recordedBy('azure/testdata/application_insights_test', '2024-07-01');
const logs = recordedBy('azure/testdata/log_analytics_workspace_test', '2024-08-30');

export const azureMonitor: readonly Price[] = [
  price('azure-monitor/logs-in', { says: 'one GB of telemetry taken in', usd: 2.3, unit: 'GB', region: 'eastus', ...golden }),
  price('azure-monitor/basic-logs-in', { says: 'one GB of basic logs taken in', usd: 0.65, unit: 'GB', region: 'westeurope', ...logs }),
];
