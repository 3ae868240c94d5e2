import { limit } from '../limit.ts';
import { notConfirmed, page } from '../origin.ts';

// What Cloud Run cannot do beyond.
// A limit whose source carries no date is dated like the shared table of limits (2026-11-01).

export const cloudRunCpu = limit(
  'CPU per instance',
  { of: 'unit.vcpu', atMost: 8, unit: 'vCPU' },
  page('docs.cloud.google.com/run/docs/fit-for-run'),
);

export const cloudRunMemory = limit(
  'memory per instance',
  { of: 'unit.memoryMB', atMost: 32_768, unit: 'MB' },
  page('docs.cloud.google.com/run/docs/fit-for-run'),
);

export const cloudRunDisk = limit(
  'a local disk that stays',
  { of: 'data.persistentDisk', lacks: 'persistent-disk' },
  page('docs.cloud.google.com/run/docs/fit-for-run'),
);

export const cloudRunRequestTime = limit(
  'time per request',
  { of: 'unit.seconds', atMost: 3_600, unit: 's' },
  { ...notConfirmed(), hard: false, status: 'unconfirmed' },
);

export const cloudRunFunctionTime = limit(
  'time per request',
  { of: 'unit.seconds', atMost: 3_600, unit: 's' },
  { ...notConfirmed(), hard: false, status: 'unconfirmed' },
);
