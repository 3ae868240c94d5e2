import { expect, test } from 'vitest';
import { shrink, towardPattern } from '#decide/shrink.ts';
import { draw, spread, worldsOf } from '#decide/worlds.ts';
import { range } from '#model/range.ts';
import { cumulative, density } from '../../support/normal.ts';

test('A23: shrinkage of 60 ± 30 toward N(0, 20²)', () => {
  expect(shrink({ mean: 60, error: 30 }, { mean: 0, spread: 20 })).toBeCloseTo(18.4615, 4);
  expect(Math.sqrt(1 / (1 / 20 ** 2 + 1 / 30 ** 2))).toBeCloseTo(16.641, 4);
});

/** E[the largest of k standard normals], by the trapezoid rule. */
function expectedMost(k: number): number {
  let sum = 0;
  for (let x = -8; x <= 8; x += 1e-3) sum += x * k * density(x) * cumulative(x) ** (k - 1) * 1e-3;
  return sum;
}

test('A24: the best of several worthless estimates looks good; shrunk to the truth it disappoints nobody', () => {
  expect(expectedMost(2)).toBeCloseTo(0.5641896, 6);
  expect(expectedMost(3)).toBeCloseTo(0.8462844, 6);
  const worlds = worldsOf({ seed: 1, draws: 20_000, hoursPerCommit: range(1, 1, 1, 'hours/commit') });
  const three = ['a', 'b', 'c'].map((id) => spread(draw('frees', worlds.scores, { id, worlds })));
  const most = (world: number, made: (value: number) => number): number => Math.max(...three.map((one) => made(one[world] ?? 0)));
  const mean = (made: (value: number) => number): number =>
    three[0]?.reduce((sum, _, world) => sum + most(world, made) / worlds.draws, 0) ?? 0;
  expect(Math.abs(mean((value) => value) - 0.8462844)).toBeLessThan(3 * Math.sqrt(0.5595 / worlds.draws));
  expect(mean((value) => shrink({ mean: value, error: 1 }, { mean: 0, spread: 0 }))).toBe(0);
});

test('an estimate keeps its sign and grows in nothing; the surer it is the more of it is left', () => {
  expect(towardPattern(100, 0)).toBe(100);
  expect(towardPattern(100, 50)).toBeGreaterThan(towardPattern(100, 100));
  expect(towardPattern(-100, 100)).toBe(-towardPattern(100, 100));
  expect(towardPattern(0, 10)).toBe(0);
});
