import { limit } from '../limit.ts';
import { page, readPage } from '../origin.ts';

// What Cloudflare's services cannot do beyond, on the paid plan.

const workers = readPage('developers.cloudflare.com/workers/platform/limits');
const workflows = readPage('developers.cloudflare.com/workflows/reference/limits');

const workersCpuTime = limit(
  'CPU time per run',
  { of: 'unit.seconds', atMost: 300, unit: 's' },
  { ...workers, raisable: 'time that only waits does not count' },
);

const workersMemory = limit('memory', { of: 'unit.memoryMB', atMost: 128, unit: 'MB' }, workers);

const workersBody = limit(
  'request',
  { of: 'unit.payloadKB', atMost: 102_400, unit: 'KB' },
  { ...workers, hard: false, raisable: 'with a larger plan' },
);

const workersGpu = limit(
  'GPU',
  { of: 'unit.gpu', lacks: 'gpu' },
  { ...page('developers.cloudflare.com/workers/platform/limits (no such setting)'), hard: false, status: 'secondary' },
);

const workersDisk = limit(
  'a local disk that stays',
  { of: 'data.persistentDisk', lacks: 'persistent-disk' },
  { ...page('developers.cloudflare.com/workers/platform/limits (no such setting)'), hard: false, status: 'secondary' },
);

export const cloudflareWorker = [workersCpuTime, workersMemory, workersBody, workersGpu, workersDisk];

export const cronTrigger = [
  limit(
    'CPU time per run',
    { of: 'unit.seconds', atMost: 900, unit: 's' },
    { ...readPage('developers.cloudflare.com/workers/platform/pricing'), hard: false, raisable: 'time that only waits does not count' },
  ),
];

export const durableObject = [
  limit(
    'message taken in',
    { of: 'unit.payloadKB', atMost: 32_768, unit: 'KB' },
    { ...readPage('developers.cloudflare.com/durable-objects/platform/limits'), hard: false },
  ),
];

export const cloudflareWorkflow = [
  limit('event or result of a step', { of: 'unit.payloadKB', atMost: 1_024, unit: 'KB' }, { ...workflows, hard: false }),
  limit('executions at the same time', { of: 'load.concurrent', atMost: 50_000, unit: 'executions' }, { ...workflows, hard: false }),
];
