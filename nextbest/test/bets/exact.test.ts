import { expect, test } from 'vitest';
import { type Beta, chanceBetter, fitted, quantile, withResults } from '#bets/beta.ts';
import { brier, chanceOfSoFew, winkler } from '#bets/scores.ts';

function beta(worked: number, failed: number): Beta {
  return { worked, failed };
}

test.each([
  [beta(1, 1), beta(1, 1), 1 / 2],
  [beta(2, 1), beta(1, 1), 2 / 3],
  [beta(3, 1), beta(1, 1), 3 / 4],
  [beta(2, 1), beta(1, 2), 5 / 6],
  [beta(8, 4), beta(5, 7), 445 / 494],
])('A13: P(%o better than %o) is %d', (one, other, exact) => {
  expect(chanceBetter(one, other)).toBeCloseTo(exact, 8);
});

test('A14: Beta(2, 2) with 7 of 10 is Beta(9, 5), mean 9/14', () => {
  const { worked, failed } = withResults(beta(2, 2), beta(7, 3));
  expect([worked, failed, worked / (worked + failed)]).toEqual([9, 5, 9 / 14]);
});

test('A19: the Brier score of fifteen forecasts and its parts', () => {
  const forecasts = [
    ...Array.from({ length: 10 }, (_, index) => ({ chance: 0.9, came: index < 8 })),
    ...Array.from({ length: 5 }, (_, index) => ({ chance: 0.6, came: index < 3 })),
  ];
  const { score = 0, reliability = 0, resolution = 0, uncertainty = 0, skill = 0 } = brier(forecasts) ?? {};
  expect(score).toBeCloseTo(29 / 150, 12);
  expect(reliability).toBeCloseTo(0.0066667, 7);
  expect(resolution).toBeCloseTo(0.0088889, 7);
  expect(uncertainty).toBeCloseTo(0.1955556, 7);
  expect(skill).toBeCloseTo(0.0113636, 7);
  expect(reliability - resolution + uncertainty).toBeCloseTo(score, 12);
});

test('A20: the interval score of [10, 30] at 20, 35 and 8', () => {
  expect([20, 35, 8].map((value) => winkler([10, 30], value))).toEqual([20, 120, 60].map((score) => expect.closeTo(score, 9)));
});

test('A21: 5 of 10 inside a 90 % range are too few to be chance', () => {
  expect(chanceOfSoFew(5, 10, 0.9)).toBeCloseTo(0.0016349, 7);
  expect(chanceOfSoFew(10, 10, 0.9)).toBeCloseTo(1, 12);
});

test('a Beta fitted to a 90 % range has that middle and that width', () => {
  const of = fitted([0.6, 0.9]);
  expect(of.worked / (of.worked + of.failed)).toBeCloseTo(0.75, 9);
  expect(quantile(of, 0.95) - quantile(of, 0.05)).toBeCloseTo(0.3, 6);
});
