import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentiles, valueAt } from '#decide/distribution.ts';
import { cumulative, quantile } from '#decide/normal.ts';
import { stream } from '#decide/random.ts';
import { range } from '#model/range.ts';

test('a range is met at its three percentiles, above and across 0', () => {
  for (const given of [range(1, 4, 64, 'h'), range(-10, 2, 5, 'h'), range(0, 3, 9, 'h'), range(0, 0, 5, 'h')]) {
    expect(valueAt(given, 0.1)).toBeCloseTo(given.low, 9);
    expect(valueAt(given, 0.5)).toBeCloseTo(given.likely, 9);
    expect(valueAt(given, 0.9)).toBeCloseTo(given.high, 9);
  }
  expect(valueAt(range(3, 3, 3, 'h'), 0.01)).toBe(3);
});

test('a higher probability never gives a lower value, and what is above 0 stays there', () => {
  // Further out, 1 - p has too few digits left to tell two probabilities apart.
  const chance = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
  const ordered = fc
    .uniqueArray(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: 3, maxLength: 3 })
    .map((three) => three.sort((a, b) => a - b));
  fc.assert(
    fc.property(ordered, chance, chance, ([low = 0, likely = 0, high = 0], a, b) => {
      const given = range(low, likely, high, 'h');
      const [first, second] = [valueAt(given, Math.min(a, b)), valueAt(given, Math.max(a, b))];
      expect(first).toBeGreaterThan(0);
      expect(first).toBeLessThanOrEqual(second * (1 + 1e-5));
    }),
  );
});

test('the quantile undoes the cumulative distribution, also in the tails that draws reach', () => {
  for (const p of [1e-6, 1e-4, 0.01, 0.3, 0.5, 0.9, 0.9999, 0.999999]) {
    expect(cumulative(quantile(p))).toBeCloseTo(p, 9);
  }
  for (const p of [Number.EPSILON, 1 - Number.EPSILON]) expect(Number.isFinite(quantile(p))).toBe(true);
});

test('percentiles of a sample', () => {
  expect(
    percentiles(
      Array.from({ length: 101 }, (_, index) => index),
      'h',
    ),
  ).toEqual(range(10, 50, 90, 'h'));
  expect(percentiles([], 'h')).toEqual(range(0, 0, 0, 'h'));
});

test('streams are even, and two names or two seeds share nothing', () => {
  const sample = (seed: number, name: string): number[] => {
    const next = stream(seed, name);
    return Array.from({ length: 5000 }, next);
  };
  const [a, b, c] = [sample(1, 'a:frees'), sample(1, 'b:frees'), sample(2, 'a:frees')];
  for (const one of [a, b, c]) {
    expect(one.reduce((sum, value) => sum + value, 0) / 5000).toBeCloseTo(0.5, 1);
    expect(one.every((value) => value > 0 && value < 1)).toBe(true);
  }
  const together = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, value, index) => sum + (value - 0.5) * ((y[index] ?? 0) - 0.5), 0) / 5000 / (1 / 12);
  expect(Math.abs(together(a, b))).toBeLessThan(0.06);
  expect(Math.abs(together(a, c))).toBeLessThan(0.06);
});
