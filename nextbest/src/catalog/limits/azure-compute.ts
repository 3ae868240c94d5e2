import { limit } from '../limit.ts';
import { page } from '../origin.ts';

// What Azure Functions and Container Apps cannot do beyond.
// A limit whose source carries no date is dated like the shared table of limits (2026-11-01).

export const flexMemory = limit(
  'memory',
  { of: 'unit.memoryMB', atMost: 4_096, unit: 'MB' },
  page('learn.microsoft.com FunctionFlexConsumptionResourceConfiguration'),
);

export const functionsAnswerTime = limit(
  'time to answer a request',
  { of: 'unit.seconds', atMost: 230, unit: 's' },
  page('azure-docs includes/functions-timeout-duration.md'),
);

export const flexSlots = limit(
  'deployment slots',
  { of: 'features', lacks: 'deployment-slots' },
  { ...page('azure-docs functions-scale.md', '2026-09-16'), hard: false },
);

export const consumptionTime = limit(
  'time per run',
  { of: 'unit.seconds', atMost: 600, unit: 's' },
  page('azure-docs includes/functions-timeout-duration.md'),
);

export const containerAppsCpu = limit(
  'CPU per replica',
  { of: 'unit.vcpu', atMost: 4, unit: 'vCPU' },
  { ...page('docs.azure.cn/en-us/container-apps/quotas'), raisable: 'with a dedicated profile' },
);
