import type { Range } from '#model/range.ts';
import { commitsIn } from './decay.ts';

const Z90 = 1.2815515655446004;
/** Upkeep comes in bursts: its variance is taken as twice that of independent commits; assumed. */
const OVERDISPERSION = 2;
/** Nothing seen is not nothing to come: half a commit more is allowed for in the spread (Jeffreys' prior of a rate). */
const UNSEEN = 0.5;

export interface Seen {
  /** Sum of the weights of the commits. */
  readonly weights: number;
  /** Share of a steady rate's weights that lies within the history. */
  readonly share: number;
}

/** Commits to expect in `days` days from the weights that were seen, as a range: counts of few commits are wide, and never below 0. */
export function expectedCommits({ weights, share }: Seen, days: number, unit: string): Range {
  const spread = Math.sqrt(OVERDISPERSION * (weights + UNSEEN));
  const at = (sum: number): number => commitsIn(days, Math.max(0, sum) / share);
  return { low: at(weights - Z90 * spread), likely: at(weights), high: at(weights + Z90 * spread), unit };
}
