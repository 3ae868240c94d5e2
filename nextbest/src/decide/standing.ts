import { type Amounts, type Job, ratioOf, totalOf } from './job.ts';
import type { Block } from './order.ts';

/** Where a job stands with what it opens the way to. */
export interface Standing {
  /** Gain per hour of the best run from it to the end of its block. */
  readonly ratio: number;
  readonly together: Amounts;
  /** Ids of the jobs of that run, itself first. */
  readonly run: readonly string[];
  /** Ids of the jobs in that run that could not be done without it. */
  readonly unlocks: readonly string[];
}

/** For each job of a block the best run that starts with it: an enabler inherits the value it unlocks. */
export function standingsOf({ jobs }: Block, ancestors: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, Standing> {
  return new Map(jobs.map((job, index) => [job.id, standingOf(job, jobs.slice(index), ancestors)]));
}

function standingOf({ id }: Job, rest: readonly Job[], ancestors: ReadonlyMap<string, ReadonlySet<string>>): Standing {
  let best = rest.slice(0, 1);
  for (let length = 2; length <= rest.length; length += 1) {
    const run = rest.slice(0, length);
    const opened = ancestors.get(rest[length - 1]?.id ?? '')?.has(id) === true;
    if (opened && ratioOf(totalOf(run)) > ratioOf(totalOf(best))) best = run;
  }
  const unlocks = best.filter((job) => ancestors.get(job.id)?.has(id)).map((job) => job.id);
  return { ratio: ratioOf(totalOf(best)), together: totalOf(best), run: best.map((job) => job.id), unlocks };
}
