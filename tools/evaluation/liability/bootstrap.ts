import { mean, spearman } from './measures.ts';

const ROUNDS = 2000;

/** What two predictors foretold for the components of one point, and what happened. */
export interface Pair {
  readonly ours: readonly number[];
  readonly baseline: readonly number[];
  readonly actual: readonly number[];
}

/**
 * 95 % interval of the mean difference of Spearman, ours minus the baseline's: points are drawn with replacement and, within each point drawn,
 * its components; both predictors are judged on the same draws. Draws come from a fixed seed.
 */
export function differenceInterval(pairs: readonly Pair[], rounds = ROUNDS): readonly [number, number] {
  const next = drawer(1);
  const means = Array.from({ length: rounds }, () => {
    const drawn = pairs.map(() => pairs[next(pairs.length)]).filter((pair) => pair !== undefined);
    return mean(drawn.map((pair) => differenceOf(resampled(pair, next))));
  }).sort((a, b) => a - b);
  return [means[Math.floor(rounds * 0.025)] ?? 0, means[Math.floor(rounds * 0.975)] ?? 0];
}

function differenceOf({ ours, baseline, actual }: Pair): number {
  return spearman(ours, actual) - spearman(baseline, actual);
}

function resampled({ ours, baseline, actual }: Pair, next: (below: number) => number): Pair {
  const draws = actual.map(() => next(actual.length));
  const pick = (values: readonly number[]): number[] => draws.map((index) => values[index] ?? 0);
  return { ours: pick(ours), baseline: pick(baseline), actual: pick(actual) };
}

/** Whole numbers below a bound from xorshift: the same on every machine. */
function drawer(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
