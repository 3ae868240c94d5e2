import type { Place } from './place.ts';
import type { Range } from './range.ts';
import type { GraphNode } from './repository.ts';

export const WORK_CLASSES = ['value', 'fix', 'upkeep'] as const;

export type WorkClass = (typeof WORK_CLASSES)[number];

/**
 * What a commit's class was read from: the author's `prefix`, a `label` of its change request, a subject that raises a `version`, `paths` that
 * serve only the work itself, `infrastructure` alone beside a product's own code, the learnt `model`, or that model corrected by the commits of the same `repository` that state their class; or,
 * too old to be looked into, its `age`: then the class is what is usual in the repository, and says nothing of this commit.
 */
export const GROUNDS = ['prefix', 'label', 'version', 'paths', 'infrastructure', 'model', 'repository', 'age'] as const;

export type Ground = (typeof GROUNDS)[number];

/** Kinds of upkeep; what is none of them is `other`. */
export const UPKEEP_KINDS = [
  'dependencies',
  'security',
  'runtime',
  'pipeline',
  'infrastructure',
  'refactoring',
  'tests',
  'documentation',
  'other',
] as const;
export type UpkeepKind = (typeof UPKEEP_KINDS)[number];

/** One commit and what it was for; `paths` carry the repository prefix as in `Component.owns`. */
export interface ClassifiedCommit {
  readonly id: string;
  /** Unix seconds, author date. */
  readonly at: number;
  /** Unix seconds, committer date. */
  readonly committed: number;
  readonly class: WorkClass;
  /** 0 … 1. */
  readonly confidence: number;
  readonly by: Ground;
  /** Probabilities of value, fix and upkeep, where a model judged; absent: the class is as good as stated. */
  readonly probabilities?: readonly [number, number, number];
  readonly bot: boolean;
  readonly author: string;
  readonly paths: readonly string[];
  /** Of upkeep, the subject without numbers, versions, ids and addresses: equal for work that comes back; empty for all else. */
  readonly topic: string;
  /** Of upkeep, what kind of it. */
  readonly kind?: UpkeepKind;
  /** Number of the change request that its subject names last, `(#12)` or `(!12)`: how squashed changes are told. */
  readonly request?: number;
}

export interface Work {
  /** Without merges, newest first. */
  readonly commits: readonly ClassifiedCommit[];
  /** Every commit of each repository by its name, newest first, merges among them. */
  readonly graphs: ReadonlyMap<string, readonly GraphNode[]>;
  readonly truncated: boolean;
  /** What of the commits was not looked at, and why. */
  readonly unread?: readonly { readonly place: Place; readonly why: string }[];
  /** ISO date: older commits are judged only where they say plainly what they were for. Absent where there are none. */
  readonly judgedFrom?: string;
  /** ISO dates of the oldest and newest commit. */
  readonly window?: { readonly from: string; readonly to: string };
}

/** Shares (0 … 1) of the commits of people in a window; ranges by how sure the classes are. */
export interface WorkShares {
  /** Unit `share`. */
  readonly value: Range;
  readonly fix: Range;
  readonly upkeep: Range;
  /** Share of commits whose class is not sure enough to be shown as one. */
  readonly unsure: number;
  /** Parts of `upkeep`, shares of all commits. */
  readonly kinds: Readonly<Partial<Record<UpkeepKind, number>>>;
  /** How many commits these are shares of. */
  readonly commits: number;
  readonly bots: { readonly commits: number; readonly followedUp: number };
}
