import { lacks } from '../lacks.ts';
import { limit } from '../limit.ts';
import { quoted, readPage } from '../origin.ts';

// What products of vendors outside the clouds cannot do beyond.

/** On machines of the vendor; on one's own machines five days. */
export const githubJob = [
  limit(
    'time per job',
    { of: 'unit.seconds', atMost: 21_600, unit: 's' },
    { ...readPage('docs.github.com/actions/learn-github-actions/usage-limits-billing-and-administration'), hard: false },
  ),
];

export const githubSchedule = [
  ...githubJob,
  limit(
    'time between two runs',
    { of: 'unit.everySeconds', atLeast: 300, unit: 's' },
    { ...quoted('docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows'), status: 'secondary' },
  ),
];

/** Its list of commands has none that loads a module; searching is done with commands of its own. */
export const upstashLimits = lacks(
  { modules: 'modules that a team loads' },
  { ...quoted('upstash.com/docs/redis/overall/rediscompatibility'), status: 'secondary' },
);
