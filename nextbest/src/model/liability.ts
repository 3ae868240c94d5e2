import type { Range } from './range.ts';

/** What was spent on a set of files, from history. */
export interface FileUpkeep {
  /** Upkeep and fix commits of people, unit `commits/quarter`, as expected for the next quarters. */
  readonly perQuarter: Range;
  /** Number of commits that count. */
  readonly count: number;
  /** Ids, newest first, at most 12. */
  readonly commits: readonly string[];
}

/** What owning one component is expected to cost, from its past. */
export interface Liability {
  readonly component: string;
  /** Unit `commits/year`. */
  readonly upkeepNext12Months: Range;
  /** Unit `hours/month`. */
  readonly hours: Range;
  readonly valueCommitsPerYear: number;
  readonly touches: number;
  /** The formula in words, with this component's numbers. */
  readonly formula: string;
  /** Recent upkeep and fix commits that count, newest first. */
  readonly commits: readonly string[];
}
