import { expect, test } from 'vitest';
import { type Beta, chanceAbove, meanOf, updated } from '../../support/beta.ts';
import { gittins } from '../../support/gittins.ts';
import { brier, chanceOfAtMost, winkler } from '../../support/scores.ts';

test.each<[Beta, Beta, number]>([
  [[1, 1], [1, 1], 1 / 2],
  [[2, 1], [1, 1], 2 / 3],
  [[3, 1], [1, 1], 3 / 4],
  [[2, 1], [1, 2], 5 / 6],
  [[8, 4], [5, 7], 445 / 494],
])('A13: chance that Beta(%s) is above Beta(%s) is %s', (one, other, expected) => {
  expect(chanceAbove(one, other)).toBeCloseTo(expected, 12);
});

test('A14: Beta(2, 2) after 7 of 10 is Beta(9, 5), mean 9/14', () => {
  expect(updated([2, 2], { works: 7, fails: 3 })).toEqual([9, 5]);
  expect(meanOf([9, 5])).toBeCloseTo(9 / 14, 12);
});

test.each<[number, Beta, number]>([
  [0.5, [1, 1], 0.559],
  [0.5, [2, 1], 0.706],
  [0.5, [1, 2], 0.3758],
  [0.7, [1, 1], 0.6046],
  [0.7, [2, 1], 0.7358],
  [0.7, [1, 2], 0.4118],
  [0.9, [1, 1], 0.7029],
  [0.9, [2, 1], 0.8001],
  [0.9, [1, 2], 0.5001],
  [0.9, [2, 2], 0.6346],
  [0.9, [3, 1], 0.8452],
])('A18: with a discount of %s the Gittins index of Beta(%s) is %s', (discount, beta, expected) => {
  expect(Math.abs(gittins(beta, discount) - expected)).toBeLessThan(1e-4);
});

test('A19: Brier score of 15 forecasts, and its three parts', () => {
  const forecasts = [...told(0.9, 8, 10), ...told(0.6, 3, 5)];
  const { score, reliability, resolution, uncertainty } = brier(forecasts);
  expect(score).toBeCloseTo(29 / 150, 12);
  expect(reliability).toBeCloseTo(0.0066667, 7);
  expect(resolution).toBeCloseTo(0.0088889, 7);
  expect(uncertainty).toBeCloseTo(0.1955556, 7);
  expect(reliability - resolution + uncertainty).toBeCloseTo(score, 12);
  expect(1 - score / uncertainty).toBeCloseTo(0.0113636, 7);
});

function told(chance: number, hits: number, of: number): { chance: number; happened: boolean }[] {
  return Array.from({ length: of }, (_, index) => ({ chance, happened: index < hits }));
}

test('A20: a 90 % range of 10 to 30 scores its width, and 20 for each step outside', () => {
  expect([20, 35, 8].map((y) => winkler([10, 30], y, 0.9))).toEqual([20, 120, 60].map((one) => expect.closeTo(one, 9)));
});

test('A21: 5 of 10 inside a 90 % range happens once in 600 times by chance', () => {
  expect(chanceOfAtMost(5, 10, 0.9)).toBeCloseTo(0.0016349, 7);
});
