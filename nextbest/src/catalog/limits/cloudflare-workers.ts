import { limit } from '../limit.ts';
import { page } from '../origin.ts';

// What Cloudflare Workers cannot do beyond.
// A limit whose source carries no date is dated like the shared table of limits (2026-11-01).

export const workersCpuTime = limit(
  'CPU time per run',
  { of: 'unit.seconds', atMost: 300, unit: 's' },
  page('developers.cloudflare.com/workers/platform/limits'),
);

export const workersMemory = limit(
  'memory',
  { of: 'unit.memoryMB', atMost: 128, unit: 'MB' },
  page('developers.cloudflare.com/workers/platform/limits'),
);
