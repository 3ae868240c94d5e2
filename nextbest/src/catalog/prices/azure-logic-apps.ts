import type { Price } from '#model/price.ts';
import { infracost } from '../origin.ts';
import { price } from '../price.ts';

// The recorded bill of the standard plan is for a month of 730 hours: 1 vCPU and 3.5 GB.
export const azureLogicApps: readonly Price[] = [
  price('azure-logic-apps/standard-connector-call', {
    says: 'one call of a standard connector',
    usd: 0.000_125,
    unit: 'request',
    region: 'westeurope',
    ...infracost('azure/logic_app_standard_test', '2024-07-01'),
  }),
  price('azure-logic-apps/enterprise-connector-call', {
    says: 'one call of an enterprise connector',
    usd: 0.001,
    unit: 'request',
    region: 'westeurope',
    ...infracost('azure/logic_app_standard_test', '2024-07-01'),
  }),
  price('azure-logic-apps/ws1-vcpu-hour', {
    says: 'one vCPU of a standard plan (WS1) for one hour',
    usd: 143.96,
    per: 730,
    unit: 'vCPU-hour',
    region: 'westeurope',
    ...infracost('azure/logic_app_standard_test', '2024-07-01'),
  }),
  price('azure-logic-apps/ws1-gigabyte-hour', {
    says: 'one GB of memory of a standard plan (WS1) for one hour',
    usd: 36.03,
    per: 2_555,
    unit: 'GB-hour',
    region: 'westeurope',
    ...infracost('azure/logic_app_standard_test', '2024-07-01'),
  }),
];
