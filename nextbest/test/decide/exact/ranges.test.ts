import { expect, test } from 'vitest';
import { fromNinety } from '#actions/ranges.ts';
import { scores, valueAt } from '#decide/distribution.ts';
import { momentsOf } from '#decide/estimate.ts';

const Z90 = 1.2815515655446004;
const Z95 = 1.6448536269514722;

test('A22: the lognormal of a 90 % range 5..50; the middle of the two ends would be wrong', () => {
  const [mu, sigma] = [(Math.log(5) + Math.log(50)) / 2, (Math.log(50) - Math.log(5)) / (2 * Z95)];
  expect(mu).toBeCloseTo(2.7607305, 7);
  expect(sigma).toBeCloseTo(0.6999361, 6); // 0.69993617: the case gives seven digits, cut
  expect(Math.exp(mu + sigma ** 2 / 2)).toBeCloseTo(20.2001, 4);
  const range = fromNinety([5, 50], 'hours');
  expect(range.likely).toBeCloseTo(15.8114, 4);
  expect(range.high).toBeCloseTo(Math.exp(mu + Z90 * sigma), 9);
  expect(valueAt(range, Z95)).toBeCloseTo(50, 9);
  const sample = scores(20_000).map((score) => valueAt(range, score));
  const { mean, deviation } = momentsOf(sample);
  expect(Math.abs(mean - 20.2001)).toBeLessThan((3 * deviation) / Math.sqrt(sample.length));
  expect(mean).toBeLessThan(27.5);
});

test('A25: PERT of 2, 4, 12 has mean 5 and is Beta(1.8, 4.2)', () => {
  const [least, likely, most] = [2, 4, 12];
  const [a, b] = [1 + (4 * (likely - least)) / (most - least), 1 + (4 * (most - likely)) / (most - least)];
  expect([a, b]).toEqual([1.8, 4.2]);
  expect(least + (most - least) * (a / (a + b))).toBeCloseTo(5, 12);
});
