import type { Price } from '#model/price.ts';
import { autoscalerPrices } from '../origin.ts';
import { price } from '../price.ts';

export const azureVirtualMachines: readonly Price[] = [
  price('azure-virtual-machines/b2s-hour', {
    says: 'one B2s (2 vCPU, 4 GB) for one hour, Linux, pay as you go',
    usd: 0.0416,
    unit: 'hour',
    region: 'eastus',
    ...autoscalerPrices('Azure'),
  }),
  price('azure-virtual-machines/d2s-v5-hour', {
    says: 'one D2s v5 (2 vCPU, 8 GB) for one hour, Linux, pay as you go',
    usd: 0.096,
    unit: 'hour',
    region: 'eastus',
    ...autoscalerPrices('Azure'),
  }),
  price('azure-virtual-machines/d4s-v5-hour', {
    says: 'one D4s v5 (4 vCPU, 16 GB) for one hour, Linux, pay as you go',
    usd: 0.192,
    unit: 'hour',
    region: 'eastus',
    ...autoscalerPrices('Azure'),
  }),
  price('azure-virtual-machines/nc4as-t4-v3-hour', {
    says: 'one NC4as T4 v3 (4 vCPU, 28 GB, one NVIDIA T4) for one hour, Linux, pay as you go',
    usd: 0.526,
    unit: 'hour',
    region: 'eastus',
    ...autoscalerPrices('Azure'),
  }),
];
