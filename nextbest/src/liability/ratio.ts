import type { Trend } from '#model/liability.ts';
import { Z90 } from '#model/normal.ts';
import type { Range } from '#model/range.ts';
import { YEAR_DAYS } from '#model/time.ts';
import { type Unknown, unknown } from '#model/unknown.ts';
import type { Activity } from './activity.ts';

/** Half a commit beside what was seen keeps the spread of few commits finite (Haldane and Anscombe's correction). */
const HALF = 0.5;

/** Upkeep and fix commits for each value commit of the last 24 months. The logarithm of a ratio of two counts has about the variance 1/a + 1/b. */
export function perValueChange({ lastYear, yearBefore }: Activity): Range | Unknown {
  const [upkeep, value] = [lastYear.upkeep + yearBefore.upkeep, lastYear.value + yearBefore.value];
  if (value === 0) return unknown('no value work on it in the last 24 months', 'a first change that users notice');
  const likely = upkeep / value;
  const spread = Math.exp(Z90 * Math.sqrt(1 / (upkeep + HALF) + 1 / (value + HALF)));
  const most = ((upkeep + HALF) / (value + HALF)) * spread;
  return { low: likely / spread, likely, high: Math.max(most, likely * spread), unit: 'commits/commit' };
}

/** The last twelve months against the twelve before, where the history reaches back so far. */
export function trendOf({ lastYear, yearBefore }: Activity, reach: number): Trend | Unknown {
  if (reach < 2 * YEAR_DAYS) return unknown('the history is shorter than two years', 'a history of two years, or a clone that is not cut');
  return { last: lastYear.upkeep, before: yearBefore.upkeep, n: [lastYear.upkeepCommits, yearBefore.upkeepCommits] };
}
