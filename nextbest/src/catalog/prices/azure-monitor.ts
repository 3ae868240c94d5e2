import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

const golden = infracost('azure/application_insights_test', '2024-07-01');
const logs = infracost('azure/log_analytics_workspace_test', '2024-08-30');

export const azureMonitor: readonly Price[] = [
  price('azure-monitor/logs-in', { says: 'one GB of telemetry taken in', usd: 2.3, unit: 'GB', region: 'eastus', ...golden }),
  price('azure-monitor/basic-logs-in', { says: 'one GB of basic logs taken in', usd: 0.65, unit: 'GB', region: 'westeurope', ...logs }),
];
