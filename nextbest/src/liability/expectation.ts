import type { Range } from '#model/range.ts';
import type { Feature, Knot, Weights } from './learnt.ts';
import type { Past } from './past.ts';
import { WEIGHTS } from './weights.ts';

/** Added to a quantity before its logarithm is taken: nothing seen is not nothing to come. */
export const UNSEEN: Readonly<Record<Feature, number>> = {
  recent: 0.1,
  usual: 0.1,
  long: 0.1,
  upkeep: 0.1,
  touching: 0.1,
  kin: 0.1,
  kilobytes: 0.2,
};

/** The features that carry weight, the heaviest first. */
export function weighing({ of }: Weights = WEIGHTS): readonly (readonly [Feature, number])[] {
  return FEATURES.map((feature) => [feature, of[feature] ?? 0] as const)
    .filter(([, weight]) => weight > 0)
    .sort(([, a], [, b]) => b - a);
}

export const FEATURES: readonly Feature[] = ['recent', 'usual', 'long', 'upkeep', 'touching', 'kin', 'kilobytes'];

/** Components of fewer files were not learnt from: a busy file is as busy next year, however small. */
const FEWEST_FILES = 5;

/** So few files are expected to cost what they cost, by the simple rate. */
export function isSmall({ files }: Past): boolean {
  return files < FEWEST_FILES;
}

/** e^intercept × the product of (each quantity + a little)^its weight: more of it, more to expect. */
export function scoreOf(past: Past, weights: Weights = WEIGHTS): number {
  return Math.exp(
    weighing(weights).reduce((sum, [feature, weight]) => sum + weight * Math.log(past[feature] + UNSEEN[feature]), weights.intercept),
  );
}

/**
 * Upkeep and fix commits to expect in the next twelve months, unit `commits/year`. The range held in 8 of 10 components of the
 * repositories that it was learnt from; where more than one in ten had nothing at all it begins at 0 and ends at the 80th percentile, else it
 * goes from the 10th to the 90th. A handful of files has its simple rate, with the range of what is as busy.
 */
export function expected(past: Past, weights: Weights = WEIGHTS): Range {
  if (isSmall(past)) return around(Math.max(past.simple, weights.spread[0]?.likely ?? 0), weights);
  const score = scoreOf(past, weights);
  return rangeAt(weights.spread, score, { by: 'at', likely: between(weights.spread, score, { by: 'at', end: 'likely' }) });
}

/** The range around a number of commits a year, as wide as where that many were expected. */
export function around(likely: number, { spread }: Pick<Weights, 'spread'> = WEIGHTS): Range {
  return rangeAt(spread, likely, { by: 'likely', likely });
}

function rangeAt(spread: readonly Knot[], value: number, { by, likely }: { readonly by: 'at' | 'likely'; readonly likely: number }): Range {
  const low = Math.min(likely, between(spread, value, { by, end: 'low' }));
  return { low, likely, high: Math.max(likely, between(spread, value, { by, end: 'high' })), unit: 'commits/year' };
}

/** Between two knots by the logarithm; beyond the ends in proportion, and what may come of next to nothing no less than at the first knot. */
function between(spread: readonly Knot[], value: number, { by, end }: { readonly by: 'at' | 'likely'; readonly end: keyof Knot }): number {
  const first = spread[0];
  const last = spread.at(-1);
  if (first === undefined || last === undefined) return value;
  if (value <= first[by]) return end === 'high' ? first.high : (first[end] * value) / first[by];
  if (value >= last[by]) return (last[end] * value) / last[by];
  const index = spread.findIndex((knot) => knot[by] > value);
  const [from, to] = [spread[index - 1] ?? first, spread[index] ?? last];
  const part = Math.log(value / from[by]) / Math.log(to[by] / from[by]);
  return from[end] + part * (to[end] - from[end]);
}
