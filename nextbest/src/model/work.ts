import type { Place } from './place.ts';
import type { Range } from './range.ts';

export type WorkClass = 'value' | 'fix' | 'upkeep';

/** What a commit's class was read from; `infrastructure`: it touched nothing that runs the product's own logic, and some infrastructure. */
export type Ground = 'prefix' | 'paths' | 'infrastructure' | 'words' | 'default';

/** One commit and what it was for; `paths` carry the repository prefix as in `Component.owns`. */
export interface ClassifiedCommit {
  readonly id: string;
  /** Unix seconds, author date. */
  readonly at: number;
  readonly class: WorkClass;
  /** 0 … 1. */
  readonly confidence: number;
  readonly by: Ground;
  readonly bot: boolean;
  readonly author: string;
  readonly paths: readonly string[];
  /** Of upkeep, the subject without numbers, versions, ids and addresses: equal for work that comes back; empty for all else. */
  readonly topic: string;
}

/** What was spent on a set of files, from history. */
export interface FileUpkeep {
  /** Upkeep and fix commits of people, unit `commits/quarter`, as expected for the next quarters. */
  readonly perQuarter: Range;
  /** Number of commits that count. */
  readonly count: number;
  /** Ids, newest first, at most 12. */
  readonly commits: readonly string[];
}

export interface Work {
  readonly commits: readonly ClassifiedCommit[];
  readonly truncated: boolean;
  /** What of the commits was not looked at, and why. */
  readonly unread?: readonly { readonly place: Place; readonly why: string }[];
  /** ISO dates of the oldest and newest commit. */
  readonly window?: { readonly from: string; readonly to: string };
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
