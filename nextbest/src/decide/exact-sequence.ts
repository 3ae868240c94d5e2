import type { Job } from './job.ts';

/**
 * The order of at most 20 jobs with the least cost of delay, every prerequisite first: a dynamic program over the sets that may be done first
 * (down-sets). The cost of a set is the same whatever comes after it, so each needs only its best last job.
 */
export function exactSequence(jobs: readonly Job[]): Job[] {
  const size = 2 ** jobs.length;
  const needs = needsOf(jobs);
  const cost = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const last = new Int8Array(size).fill(-1);
  const hours = hoursOf(jobs);
  cost[0] = 0;
  for (let set = 0; set < size; set += 1) {
    const before = cost[set] ?? 0;
    if (before === Number.POSITIVE_INFINITY) continue;
    for (let index = 0; index < jobs.length; index += 1) {
      const bit = 1 << index;
      const need = needs[index] ?? 0;
      if ((set & bit) !== 0 || (set & need) !== need) continue;
      const then = before + (jobs[index]?.value ?? 0) * (hours[set | bit] ?? 0);
      if (then >= (cost[set | bit] ?? 0)) continue;
      cost[set | bit] = then;
      last[set | bit] = index;
    }
  }
  return walkedBack(jobs, last);
}

/** For each job the set of those that it requires. */
function needsOf(jobs: readonly Job[]): number[] {
  const places = new Map(jobs.map(({ id }, index) => [id, index]));
  return jobs.map(({ requires }) => requires.reduce((set, id) => set | (1 << (places.get(id) ?? 0)), 0));
}

/** Hours of every set. */
function hoursOf(jobs: readonly Job[]): Float64Array {
  const hours = new Float64Array(2 ** jobs.length);
  jobs.forEach((job, index) => {
    const bit = 1 << index;
    for (let set = 0; set < bit; set += 1) hours[set | bit] = (hours[set] ?? 0) + job.hours;
  });
  return hours;
}

function walkedBack(jobs: readonly Job[], last: Int8Array): Job[] {
  const order: Job[] = [];
  for (let set = last.length - 1; set > 0; ) {
    const index = last[set] ?? 0;
    const job = jobs[index];
    if (job === undefined) break;
    order.unshift(job);
    set &= ~(1 << index);
  }
  return order;
}
