/** One piece of work: what its absence costs per week, and the weeks it takes; expectations, not points. */
export interface Job {
  readonly id: string;
  readonly costOfDelay: number;
  readonly weeks: number;
}

/**
 * Smith's rule (1956), stochastic form (Rothkopf 1966): by the ratio of expectations E[cost of delay] / E[weeks], never by the
 * mean of ratios. Ties go by id, so the input's order does not matter.
 */
export function bestOrder(jobs: readonly Job[]): Job[] {
  return [...jobs].sort((a, b) => b.costOfDelay * a.weeks - a.costOfDelay * b.weeks || (a.id < b.id ? -1 : 1));
}

/** Total cost of delay when the jobs are done one after the other: each job's cost runs until it is finished. */
export function delayCost(jobs: readonly Job[]): number {
  let elapsed = 0;
  let total = 0;
  for (const job of jobs) {
    elapsed += job.weeks;
    total += elapsed * job.costOfDelay;
  }
  return total;
}
