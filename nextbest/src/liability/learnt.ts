import type { Past } from './past.ts';

export type Feature = Exclude<keyof Past, 'files' | 'simple'>;

/** What was learnt from repositories that are not named here (tools/learn-liability.ts). */
export interface Weights {
  readonly intercept: number;
  /** None is below 0, so that more of anything never lowers what is expected. */
  readonly of: Readonly<Partial<Record<Feature, number>>>;
  /** What came where the product of the quantities was `at`: half of it below `likely`, 80 % between `low` and `high`; commits a year, ascending. */
  readonly spread: readonly Knot[];
}

export interface Knot {
  readonly at: number;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}
