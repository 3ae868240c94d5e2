import type { Ground, WorkClass } from './work.ts';

/** Probabilities of value, fix and upkeep, in this order; they sum to 1. */
export type Probabilities = readonly [number, number, number];

/** What a commit was for, how sure that is, and what told it. */
export interface Verdict {
  readonly class: WorkClass;
  /** 0 … 1: the probability of the class. */
  readonly confidence: number;
  readonly by: Ground;
  readonly probabilities: Probabilities;
}
