import type { Decision } from './action.ts';
import type { Landscape } from './component.ts';
import type { Fit } from './fit.ts';
import type { Lead } from './flow.ts';
import type { Framework } from './framework.ts';
import type { Gap } from './gaps.ts';
import type { Knowledge } from './knowledge.ts';
import type { Liability } from './liability.ts';
import type { Place } from './place.ts';

/** How much was read. */
export interface AnswerSize {
  readonly files: number;
  /** Commits without merges. */
  readonly commits: number;
  /** The history is cut: shallow clone. */
  readonly truncated: boolean;
  /** ISO dates of the oldest and newest commit. */
  readonly window?: { readonly from: string; readonly to: string };
}

/** Shares (0 … 1) of the commits of people in the last 12 months; value, fix and upkeep sum to 1. */
export interface WorkMix {
  readonly value: number;
  readonly fix: number;
  readonly upkeep: number;
  /** The part of `upkeep` that was on infrastructure. */
  readonly infrastructure: number;
  /** Commits, of any class, that were not told for sure. */
  readonly unsure: number;
  /** How many commits these are shares of. */
  readonly commits: number;
}

/** Everything that one run found out: what every report is made from. */
export interface Answer {
  readonly decision: Decision;
  readonly landscape: Landscape;
  readonly liability: readonly Liability[];
  readonly fits: readonly Fit[];
  readonly lead: Pick<Lead, 'toRelease'>;
  readonly frameworks: readonly Framework[];
  readonly gaps: readonly Gap[];
  /** By component id; of those that a commit of people has touched. */
  readonly knowledge: ReadonlyMap<string, Knowledge>;
  readonly unread: readonly { readonly place: Place; readonly why: string }[];
  readonly size: AnswerSize;
  readonly workMix?: WorkMix;
}
