import { FEATURES, UNSEEN } from '../../../nextbest/src/liability/expectation.ts';
import type { Feature } from '../../../nextbest/src/liability/learnt.ts';
import type { Past } from '../../../nextbest/src/liability/past.ts';
import { mean, ranksOf } from './measures.ts';

/** Components of one repository at one date: what was known of them and what came. */
export interface Sample {
  readonly repository: string;
  readonly pasts: readonly Past[];
  /** Upkeep and fix commits of the twelve months after. */
  readonly actual: readonly number[];
}

const RIDGE = 1e-3;
const ROUNDS = 2000;
/** Added to what came before its logarithm is taken; commits a year. */
const NOTHING = 0.1;

export interface Fitted {
  readonly intercept: number;
  readonly of: Partial<Record<Feature, number>>;
}

/**
 * Log-linear weights, none below 0, by ridge regression. The direction is learnt on components of the same point compared with each
 * other, half on the logarithm of what came and half on its rank, every point weighing the same; then one line through all points sets the level.
 */
export function fit(samples: readonly Sample[]): Fitted {
  const points = samples.map(({ pasts, actual }) => ({ x: pasts.map(logsOf), log: actual.map(logOf), ranks: ranksOf(actual) }));
  const direction = nonNegative(points.map(({ x, log, ranks }) => momentsOf(x, halfAndHalf(log, ranks))));
  const line = lineThrough(points.map(({ x, log }) => ({ scores: x.map((row) => dot(row, direction)), log })));
  const of = Object.fromEntries(
    FEATURES.map((feature, index) => [feature, (direction[index] ?? 0) * line.slope]).filter(([, weight]) => Number(weight) > 0),
  );
  return { intercept: line.intercept, of };
}

function logsOf(past: Past): number[] {
  return FEATURES.map((feature) => Math.log(past[feature] + UNSEEN[feature]));
}

function logOf(commits: number): number {
  return Math.log(commits + NOTHING);
}

function halfAndHalf(one: readonly number[], other: readonly number[]): number[] {
  const [a, b] = [standardised(one), standardised(other)];
  return a.map((value, index) => (value + (b[index] ?? 0)) / 2);
}

function standardised(values: readonly number[]): number[] {
  const middle = mean(values);
  const spread = Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) || 1;
  return values.map((value) => (value - middle) / spread);
}

interface Moments {
  /** Mean products of features with each other and with the target. */
  readonly between: readonly (readonly number[])[];
  readonly target: readonly number[];
}

function momentsOf(x: readonly (readonly number[])[], target: readonly number[]): Moments {
  const columns = FEATURES.map((_, index) => centred(x.map((row) => row[index] ?? 0)));
  const goal = standardised(target);
  const product = (one: readonly number[], other: readonly number[]): number =>
    mean(one.map((value, index) => value * (other[index] ?? 0)));
  return { between: columns.map((one) => columns.map((other) => product(one, other))), target: columns.map((one) => product(one, goal)) };
}

function centred(values: readonly number[]): number[] {
  const middle = mean(values);
  return values.map((value) => value - middle);
}

/** Coordinate descent. */
function nonNegative(moments: readonly Moments[]): number[] {
  const between = FEATURES.map((_, row) =>
    FEATURES.map((__, column) => mean(moments.map((one) => one.between[row]?.[column] ?? 0)) + (row === column ? RIDGE : 0)),
  );
  const target = FEATURES.map((_, row) => mean(moments.map((one) => one.target[row] ?? 0)));
  const weights = FEATURES.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, row] of between.entries()) {
      const own = row[index] ?? 1;
      const rest = (target[index] ?? 0) - dot(row, weights) + own * (weights[index] ?? 0);
      weights[index] = Math.max(0, rest / own);
    }
  return weights;
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}

/** Least squares over all points, every point weighing the same. */
function lineThrough(points: readonly { readonly scores: readonly number[]; readonly log: readonly number[] }[]): {
  intercept: number;
  slope: number;
} {
  const over = (value: (score: number, log: number) => number): number =>
    mean(points.map(({ scores, log }) => mean(scores.map((score, index) => value(score, log[index] ?? 0)))));
  const [score, log] = [over((one) => one), over((_, other) => other)];
  const slope = over((one, other) => (one - score) * (other - log)) / over((one) => (one - score) ** 2);
  return { intercept: log - slope * score, slope };
}
