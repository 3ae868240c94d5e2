import { expect, test } from 'vitest';
import { lognormal, rangeOf90, valueAt } from '#decide/distribution.ts';
import { cumulative, quantile, unitLoss } from '#decide/normal.ts';
import { bestOrder, delayCost } from '#decide/order.ts';
import { stream } from '#decide/random.ts';
import { momentsOf, shrink, summarise } from '#decide/summary.ts';

const A1 = [
  { id: 'A', costOfDelay: 3, weeks: 1 },
  { id: 'B', costOfDelay: 8, weeks: 4 },
  { id: 'C', costOfDelay: 10, weeks: 2 },
  { id: 'D', costOfDelay: 1, weeks: 1 },
];

function byId(...ids: string[]): typeof A1 {
  return ids.flatMap((id) => A1.filter((job) => job.id === id));
}

function draws(id: string, sample: (u: () => number) => number, count = 400_000) {
  const u = stream(1, id);
  return { id, net: Float64Array.from({ length: count }, () => sample(u)), effort: new Float64Array(count).fill(1) };
}

test('A1: Smith order C, A, B, D costs 93; the worst order 139; the swap 97', () => {
  expect(bestOrder(A1).map((job) => job.id)).toEqual(['C', 'A', 'B', 'D']);
  expect(delayCost(bestOrder(A1))).toBe(93);
  expect(delayCost(byId('D', 'B', 'A', 'C'))).toBe(139);
  expect(delayCost(byId('A', 'C', 'B', 'D'))).toBe(97);
});

test('A1: the order does not depend on the order of the input', () => {
  expect(bestOrder([...A1].reverse())).toEqual(bestOrder(A1));
});

test('A3: the ratio of expectations puts B first (110 against 130); the mean of ratios would say A', () => {
  const a = { id: 'A', costOfDelay: 10, weeks: (1 + 9) / 2 };
  const b = { id: 'B', costOfDelay: 10, weeks: 3 };
  expect(bestOrder([a, b]).map((job) => job.id)).toEqual(['B', 'A']);
  expect(delayCost([b, a])).toBeCloseTo(110, 12);
  expect(delayCost([a, b])).toBeCloseTo(130, 12);
  expect((10 / 1 + 10 / 9) / 2).toBeGreaterThan(10 / 3);
});

test('A6: closed forms to 7 digits, and the simulation agrees within three standard errors', () => {
  expect(cumulative(1 / 5)).toBeCloseTo(0.5792597, 7);
  expect(5 * unitLoss(0.2)).toBeCloseTo(1.5344732, 7);
  const a = draws('A', (u) => 10 + 3 * quantile(u()));
  const b = draws('B', (u) => 9 + 4 * quantile(u()));
  const wins = a.net.reduce((count, value, index) => count + (value > (b.net[index] ?? 0) ? 1 : 0), 0) / a.net.length;
  expect(Math.abs(wins - 0.5792597)).toBeLessThan(3 * Math.sqrt((0.58 * 0.42) / a.net.length));
  const gain = a.net.map((value, index) => Math.max(value, b.net[index] ?? 0) - value);
  const { mean, deviation } = momentsOf(gain);
  expect(Math.abs(mean - 1.5344732)).toBeLessThan((3 * deviation) / Math.sqrt(gain.length));
});

test('A7: being best nine times out of ten is no reason: B expects -0.1, so A is the better choice', () => {
  const a = draws('A', () => 10);
  const b = draws('B', (u) => (u() < 0.9 ? 11 : -100));
  const [first, second] = summarise([a, b]);
  expect(second?.chanceBest).toBeCloseTo(0.9, 2);
  const { mean, deviation } = momentsOf(b.net);
  expect(Math.abs(mean - -0.1)).toBeLessThan((3 * deviation) / Math.sqrt(b.net.length));
  expect(first?.perTeamHour).toBeGreaterThan(second?.perTeamHour ?? 0);
});

test('A22: the lognormal of a 90 % range 5..50', () => {
  const { mu, sigma } = lognormal(5, 50);
  expect(mu).toBeCloseTo(2.7607305, 7);
  expect(sigma).toBeCloseTo(0.6999361, 6); // 0.69993617: the case gives seven digits, cut
  expect(Math.exp(mu)).toBeCloseTo(15.8114, 4);
  expect(Math.exp(mu + sigma ** 2 / 2)).toBeCloseTo(20.2001, 4);
  const u = stream(7, 'A22');
  const sample = Float64Array.from({ length: 200_000 }, () => valueAt(rangeOf90(5, 50, 'hours'), u()));
  const { mean, deviation } = momentsOf(sample);
  expect(Math.abs(mean - 20.2001)).toBeLessThan((3 * deviation) / Math.sqrt(sample.length));
});

test('A23: shrinkage of 60 ± 30 toward N(0, 20²)', () => {
  expect(shrink({ mean: 60, error: 30 }, { mean: 0, spread: 20 })).toBeCloseTo(18.4615, 4);
});
