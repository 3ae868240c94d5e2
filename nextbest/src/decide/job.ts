/** One piece of work: what it brings and the work it takes; expectations, not points. Any units: cost of delay a week over weeks, hours gained over hours. */
export interface Job {
  readonly id: string;
  readonly value: number;
  readonly hours: number;
  /** Ids of the jobs that have to be done before. */
  readonly requires: readonly string[];
}

export type Amounts = Pick<Job, 'value' | 'hours'>;

/** Gain per hour; 0 of what takes no time, as keeping everything as it is. */
export function ratioOf({ value, hours }: Amounts): number {
  return hours === 0 ? 0 : value / hours;
}

export function totalOf(jobs: readonly Amounts[]): Amounts {
  return { value: jobs.reduce((sum, job) => sum + job.value, 0), hours: jobs.reduce((sum, job) => sum + job.hours, 0) };
}
