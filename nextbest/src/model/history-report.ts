import type { Decision } from './action.ts';
import type { Flow, Lead, LeadTime } from './flow.ts';
import type { Framework } from './framework.ts';
import type { Gap } from './gaps.ts';
import type { Liability } from './liability.ts';
import type { UnreadPlace } from './reports.ts';
import type { Unknown } from './unknown.ts';
import type { WorkShares } from './work.ts';

/** A component's history: what it costs to own, what the work on it was for, who can still change it (a number, never names). */
export interface ComponentHistory extends Liability {
  readonly id: string;
  readonly name: string;
  /** The first of the paths that it owns. */
  readonly path: string;
  readonly workMix?: WorkShares;
  readonly leadTime?: LeadTime;
  readonly knowledge: Knowledge;
}

/** How many people know a component by its history. */
export interface Knowledge {
  /** People who changed it in the last 12 months. */
  readonly activeAuthors: number;
  /** People who ever changed it. */
  readonly authors: number;
  /** Commits on it in the last 24 months, of people. */
  readonly recentCommits: number;
  /** Share (0 … 1) of those by the one person with the most; 0 where there are none. */
  readonly largestShare: number;
}

/** `nextbest history --json`. */
export interface HistoryReport {
  readonly schemaVersion: number;
  readonly asOf: string;
  readonly repositories: Decision['repositories'];
  /** Without merges. */
  readonly commits: number;
  readonly merges: number;
  readonly window?: { readonly from: string; readonly to: string };
  readonly truncated: boolean;
  readonly workMix: WorkShares | Unknown;
  /** Newest first. */
  readonly quarters: readonly (WorkShares & { readonly quarter: string })[];
  readonly components: readonly ComponentHistory[];
  readonly leadTime: Omit<Lead, 'toReleaseOf'>;
  readonly gates: Flow['gates'];
  readonly frameworks: readonly Framework[];
  readonly gaps: readonly Gap[];
  readonly unread: readonly UnreadPlace[];
}
