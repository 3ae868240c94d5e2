import type { Evidence } from './evidence.ts';
import type { Range } from './range.ts';
import type { Unknown } from './unknown.ts';

/** What was spent on a set of files, from history. */
export interface FileUpkeep {
  /** Upkeep and fix commits of people, unit `commits/quarter`, as expected for the next quarters. */
  readonly perQuarter: Range;
  /** Number of commits that count. */
  readonly count: number;
  /** Ids, newest first, at most 12. */
  readonly commits: readonly string[];
}

/** Something that upkeep comes from, in a sentence and a number. */
export interface Driver {
  readonly kind: 'age' | 'churn' | 'size' | 'coupling' | 'end-of-life' | 'dependencies' | 'knowledge';
  readonly says: string;
  readonly value: number;
  /** `years`, `commits/year`, `kB`, `share` (0 … 1) or `releases`. */
  readonly unit: string;
  readonly evidence: readonly Evidence[];
}

/** Upkeep and fix commits of people in the last twelve months against the twelve before, each commit by its share on the component. */
export interface Trend {
  readonly last: number;
  readonly before: number;
  /** How many commits these are sums of. */
  readonly n: readonly [last: number, before: number];
}

/** What owning one component is expected to cost, from its past. Activity is not cost: work that adds value stands beside it. */
export interface Liability {
  readonly component: string;
  /** Upkeep and fix commits of people, unit `commits/year`; unknown where nothing that leaves commits could tell it. */
  readonly upkeepNext12Months: Range | Unknown;
  /** Unit `hours/month`: commits times the hours behind one. */
  readonly hours: Range | Unknown;
  /** Hours a month that the team states beside those, unit `hours/month`: work that leaves no commits. */
  readonly toil?: Range;
  /** What the hours behind one commit were taken from. */
  readonly conversion: Evidence;
  /** Work on it that leaves no commits and that nobody has stated: to be asked for, never taken as zero. */
  readonly unseen?: Unknown;
  /** Upkeep and fix commits per value commit in the last 24 months, unit `commits/commit`; unknown without value work. */
  readonly perValueChange: Range | Unknown;
  readonly trend: Trend | Unknown;
  readonly drivers: readonly Driver[];
  readonly valueCommitsPerYear: number;
  /** Upkeep and fix commits of bots in the last twelve months: not in any other number. */
  readonly botCommits: number;
  readonly touches: number;
  /** The formula in words, with this component's numbers. */
  readonly formula: string;
  /** Recent upkeep and fix commits that count, newest first. */
  readonly commits: readonly string[];
}
