import type { Decision } from './action.ts';
import type { Flow, Lead, LeadTime } from './flow.ts';
import type { Framework } from './framework.ts';
import type { Gap } from './gaps.ts';
import type { Knowledge } from './knowledge.ts';
import type { Liability } from './liability.ts';
import type { ChangedLines, Lines } from './lines.ts';
import type { Range } from './range.ts';
import type { UnreadPlace } from './reports.ts';
import type { Situation } from './situation.ts';
import type { Unknown } from './unknown.ts';
import type { WorkShares } from './work.ts';

/** A component's history: what it costs to own, what the work on it was for, who can still change it (a number, never names). */
export interface ComponentHistory extends Omit<Liability, 'component'> {
  readonly id: string;
  readonly name: string;
  /** The first of the paths that it owns. */
  readonly path: string;
  readonly workMix?: WorkShares;
  readonly leadTime?: LeadTime;
  readonly knowledge?: Knowledge;
  /** By the paths that its files had at the time, as far as commits could be counted; where lines were asked for. */
  readonly lines?: Lines;
}

/** The work of one quarter of the calendar, `2026-Q3`. */
export interface QuarterShares extends WorkShares {
  readonly quarter: string;
}

/** A framework without the paths of its files. */
export type FrameworkFound = Omit<Framework, 'own' | 'importing'>;

/** A folder that no component owns, and what it is expected to cost; units as of a component's. */
export interface ElsewhereFolder extends Pick<Liability, 'valueCommitsPerYear'> {
  /** `.` is the files at the root. A folder leaves out what has a line of its own below it. */
  readonly path: string;
  /** 0 … 1 of all upkeep and fixes of the last 12 months. */
  readonly share: number;
  /** Unit `commits/year`. */
  readonly upkeepNext12Months: Range;
  /** Unit `hours/month`. */
  readonly hours: Range;
}

/** Upkeep and fixes of people in the last 12 months on files that no component owns. */
export interface Elsewhere {
  /** 0 … 1 of all upkeep and fixes. */
  readonly share: number;
  /** The folders with most of it, most first, each of at least 0.05 of all upkeep and fixes; no file is in two of them, nor in a component. */
  readonly folders: readonly ElsewhereFolder[];
}

/** `nextbest history --json`. */
export interface HistoryReport {
  readonly schemaVersion: number;
  readonly asOf: string;
  readonly repositories: Decision['repositories'];
  /** Without merges. */
  readonly commits: number;
  readonly merges: number;
  /** ISO dates of the oldest and newest commit; absent without any. */
  readonly window?: { readonly from: string; readonly to: string };
  /** The history is cut: shallow clone. */
  readonly truncated: boolean;
  /** Of the last 12 months. */
  readonly workMix: WorkShares | Unknown;
  /** Of the last 12 months, in all; only where they were asked for. */
  readonly lines?: ChangedLines;
  /** Newest first; quarters without a commit of people are left out, the one of `asOf` may be young. */
  readonly quarters: readonly QuarterShares[];
  /** Hours behind one commit, from which every figure in hours is made: stated by the team, or assumed. */
  readonly hoursPerCommit: Situation['hoursPerCommit'];
  /** Most expected upkeep first. */
  readonly components: readonly ComponentHistory[];
  /** What the components do not show; absent without upkeep. */
  readonly elsewhere?: Elsewhere;
  /** What runs or is deployed without any commit of people on files of its own: what it costs cannot be read from commits. */
  readonly withoutHistory: readonly { readonly id: string; readonly name: string }[];
  readonly leadTime: Omit<Lead, 'toReleaseOf' | 'waits'>;
  readonly gates: Flow['gates'];
  readonly frameworks: readonly FrameworkFound[];
  readonly gaps: readonly Gap[];
  readonly unread: readonly UnreadPlace[];
}
