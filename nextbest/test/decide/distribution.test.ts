import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentiles, scores, valueAt } from '#decide/distribution.ts';
import { quantile } from '#decide/normal.ts';
import { shuffle } from '#decide/random.ts';
import { range } from '#model/range.ts';
import { cumulative } from '../support/normal.ts';

const Z90 = 1.2815515655446004;

test('a range is met at its three percentiles, above and across 0', () => {
  for (const given of [range(1, 4, 64, 'h'), range(-10, 2, 5, 'h'), range(0, 3, 9, 'h'), range(0, 0, 5, 'h')]) {
    expect(valueAt(given, -Z90)).toBeCloseTo(given.low, 9);
    expect(valueAt(given, 0)).toBeCloseTo(given.likely, 9);
    expect(valueAt(given, Z90)).toBeCloseTo(given.high, 9);
  }
  expect(valueAt(range(3, 3, 3, 'h'), -2)).toBe(3);
});

test('a higher score never gives a lower value, and what is above 0 stays there', () => {
  const score = fc.double({ min: -6, max: 6, noNaN: true });
  const ordered = fc
    .uniqueArray(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: 3, maxLength: 3 })
    .map((three) => three.sort((a, b) => a - b));
  fc.assert(
    fc.property(ordered, score, score, ([low = 0, likely = 0, high = 0], a, b) => {
      const given = range(low, likely, high, 'h');
      const [first, second] = [valueAt(given, Math.min(a, b)), valueAt(given, Math.max(a, b))];
      expect(first).toBeGreaterThan(0);
      expect(first).toBeLessThanOrEqual(second * (1 + 1e-12));
    }),
  );
});

test('the quantile undoes the cumulative distribution to 12 digits, also in the tails that draws reach', () => {
  for (const p of [1e-6, 1e-4, 0.01, 0.07, 0.075, 0.3, 0.5, 0.9, 0.925, 0.9999, 0.999999]) {
    expect(Math.abs(cumulative(quantile(p)) - p)).toBeLessThan(1e-12);
  }
  expect(quantile(0.9)).toBeCloseTo(Z90, 14);
  expect(quantile(1e-30)).toBeCloseTo(-11.4640246, 6);
});

test('scores are symmetric, ascending, and spread as the standard normal', () => {
  const all = scores(1000);
  expect(all[0]).toBeCloseTo(-(all[999] ?? 0), 9);
  expect(all).toEqual(all.slice().sort());
  expect(all.reduce((sum, score) => sum + score ** 2, 0) / 1000).toBeCloseTo(1, 2);
});

test('percentiles of a sample are those of the sorted sample', () => {
  expect(
    percentiles(
      Float64Array.from({ length: 101 }, (_, index) => index),
      'h',
    ),
  ).toEqual(range(10, 50, 90, 'h'));
  expect(percentiles(new Float64Array(), 'h')).toEqual(range(0, 0, 0, 'h'));
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 60 }), (given) => {
      const sorted = given.toSorted((a, b) => a - b);
      const at = (p: number): number => sorted[Math.floor(p * sorted.length)] ?? Number.NaN;
      expect(percentiles(Float64Array.from(given), 'h')).toEqual(range(at(0.1), at(0.5), at(0.9), 'h'));
    }),
  );
});

test('a shuffle holds every value equally often in each round, and two names share nothing', () => {
  const values = scores(500);
  const shuffled = (name: string): Float64Array => {
    const into = new Float64Array(5000);
    shuffle(values, name, into);
    return into;
  };
  const [a, b] = [shuffled('1:a:frees'), shuffled('1:b:frees')];
  for (const one of [a, b]) for (let start = 0; start < 5000; start += 500) expect(one.slice(start, start + 500).sort()).toEqual(values);
  expect(shuffled('1:a:frees')).toEqual(a);
  const together = (one: Float64Array, other: Float64Array): number =>
    one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0) / 5000;
  expect(Math.abs(together(a, b))).toBeLessThan(0.06);
  expect(Math.abs(together(a, Float64Array.from(a.slice(1))))).toBeLessThan(0.06);
  expect(() => shuffle(values, 'a', new Float64Array(700))).toThrow('no multiple');
});
