import type { Job } from '#decide/job.ts';

/** Total cost of delay when the jobs are done one after the other: each job's cost runs until it is finished. */
export function delayCost(jobs: readonly Pick<Job, 'value' | 'hours'>[]): number {
  let elapsed = 0;
  let total = 0;
  for (const job of jobs) {
    elapsed += job.hours;
    total += elapsed * job.value;
  }
  return total;
}

/** All orders of a few things. */
export function ordersOf<T>(things: readonly T[]): T[][] {
  if (things.length === 0) return [[]];
  return things.flatMap((first, index) => ordersOf(things.toSpliced(index, 1)).map((rest) => [first, ...rest]));
}
