import type { Policy } from './policy.ts';

/** Commits are counted, hours are not. */
export const hoursAssumed: Policy = {
  code: 'hours-assumed',
  rule: 'Hours come from commits, and hours for each commit are assumed until the team states them.',
  does: 'Warns, on each action whose hours rest on it and on the first screen; commits are then told before hours.',
  ofAction({ freesCommits, freesAssumed, kind }, { situation }) {
    if (freesAssumed === true) return { says: 'Hours of running it are assumed: nothing here counts them.' };
    if (kind === 'stop') return { says: 'Minutes for each of these changes are assumed.' };
    if (kind === 'unblock-path')
      return { says: 'Minutes that a waiting change costs are assumed; what it is worth to users to have it sooner is not counted.' };
    if (freesCommits === undefined || freesCommits.high === 0 || situation.hoursPerCommit.stated) return undefined;
    return { says: 'Hours come from commits by an assumed number of hours for each.' };
  },
  ofAnswer({ hoursPerCommit: { range, stated } }) {
    if (stated) return undefined;
    return { code: 'hours-assumed', says: `Hours are commits times an assumed ${range.low} to ${range.high} hours each.` };
  },
};
