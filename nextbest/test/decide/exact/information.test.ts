import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scores } from '#decide/distribution.ts';
import { momentsOf } from '#decide/estimate.ts';
import { worthOfKnowing } from '#decide/knowing.ts';
import { race } from '#decide/race.ts';
import { type Tested, worthOfTrial } from '#decide/trial.ts';
import { draw, spread, worldsOf } from '#decide/worlds.ts';
import { range } from '#model/range.ts';
import { worthOfTrials } from '../../support/beta.ts';
import { cumulative, unitLoss } from '../../support/normal.ts';

const WORLDS = worldsOf({ seed: 1, draws: 100_000, hoursPerCommit: range(1, 1, 1, 'hours/commit') });
/** The closed forms have no steps: a thousand of them leave this much. */
const STEP = 2e-3;

function sample(of: string, at: (score: number) => number): Float64Array {
  return spread(draw('frees', WORLDS.scores.map(at), { id: of, worlds: WORLDS }));
}

function closeTo(sampled: Float64Array, expected: number): void {
  const { mean, deviation } = momentsOf(sampled);
  expect(Math.abs(mean - expected)).toBeLessThan((3 * deviation) / Math.sqrt(sampled.length));
}

/** Value of perfect information of N(m, s²) against doing nothing. */
function perfect(m: number, s: number): number {
  return s * unitLoss(Math.abs(m) / s);
}

test('the unit normal loss has its known values', () => {
  expect([0, 0.5, 1].map((u) => unitLoss(u).toFixed(10))).toEqual(['0.3989422804', '0.1977965574', '0.0833154706']);
});

test('A6: chance best and value of perfect information of two normals, and the simulation agrees within three standard errors', () => {
  expect(cumulative(1 / 5)).toBeCloseTo(0.5792597, 7);
  expect(5 * unitLoss(0.2)).toBeCloseTo(1.5344732, 7);
  const [a, b] = [sample('A', (score) => 10 + 3 * score), sample('B', (score) => 9 + 4 * score)];
  const { expectedBest, chances } = race([
    { id: 'A', net: a, shift: 0 },
    { id: 'B', net: b, shift: 0 },
  ]);
  expect(Math.abs((chances.get('A') ?? 0) - 0.5792597)).toBeLessThan(3 * Math.sqrt((0.58 * 0.42) / a.length));
  const gain = a.map((value, world) => Math.max(value, b[world] ?? 0) - value);
  closeTo(gain, 1.5344732);
  expect(expectedBest - 10).toBeCloseTo(momentsOf(gain).mean, 2);
});

test('A7: being best nine times out of ten is no reason: B expects -0.1, so A has the least regret', () => {
  const a = sample('A', () => 10);
  const b = sample('B', (score) => (cumulative(score) < 0.9 ? 11 : -100));
  const { expectedBest, chances } = race([
    { id: 'A', net: a, shift: 0 },
    { id: 'B', net: b, shift: 0 },
  ]);
  expect(chances.get('B')).toBeCloseTo(0.9, 9);
  closeTo(b, -0.1);
  expect(expectedBest - momentsOf(a).mean).toBeLessThan(expectedBest - momentsOf(b).mean);
});

test.each([
  [0, 1, 0.3989423],
  [10, 10, 0.8331547],
  [100, 50, 0.4245351],
  [-20, 40, 7.9118623],
  [30, 60, 11.8677934],
])('A8: perfect information on N(%s, %s²) is worth %s', (m, s, expected) => {
  expect(perfect(m, s)).toBeCloseTo(expected, 7);
  const values = WORLDS.scores.map((score) => m + s * score);
  expect(Math.abs(worthOfKnowing([values]).likely - expected)).toBeLessThan(STEP * s);
  closeTo(
    sample('A8', (score) => Math.max(0, m + s * score) - Math.max(0, m)),
    expected,
  );
});

test.each([
  [1, 4.472136, 0.0197132],
  [4, 7.0710678, 0.2512727],
  [Number.POSITIVE_INFINITY, 10, 0.8331547],
])('A9: %s observations of N(10, 10²) with noise 20 move the mean by %s and are worth %s', (n, moves, expected) => {
  const spread = 10 * Math.sqrt(10 ** 2 / (10 ** 2 + 20 ** 2 / n));
  expect(spread).toBeCloseTo(moves, 6);
  expect(perfect(10, spread)).toBeCloseTo(expected, 7);
  expect(Math.abs(worthOfKnowing([scores(1000).map((score) => 10 + spread * score)]).likely - expected)).toBeLessThan(STEP * spread);
});

test('A10: the parts of a sum are worth 0.3956 and 0.0833, the whole 0.4798, which is not their sum', () => {
  const [x, y, both] = [2 * unitLoss(0.5), unitLoss(1), Math.sqrt(5) * unitLoss(1 / Math.sqrt(5))];
  expect([x, y, both].map((one) => one.toFixed(7))).toEqual(['0.3955931', '0.0833155', '0.4798107']);
  const given = (spread: number): number => worthOfKnowing([WORLDS.scores.map((score) => 1 + spread * score)]).likely;
  expect(Math.abs(given(2) - x)).toBeLessThan(STEP);
  expect(Math.abs(given(1) - y)).toBeLessThan(STEP);
  const sum = sample('X', (score) => 1 + 2 * score).map((value, world) => value + (yOf[world] ?? 0));
  closeTo(
    sum.map((value) => Math.max(0, value) - value),
    both,
  );
});

const yOf = sample('Y', (score) => score);

describe('a test before a commitment', () => {
  const tested = { works: 50, fails: -50, sensitivity: 0.9, specificity: 0.8 };

  test('A11: at 0.4 acting now brings -10, the test 12, less its price 10: test', () => {
    const { chanceOfYes, afterYes, afterNo, ofSample, ofCertainty } = worthOfTrial({ ...tested, chance: 0.4 });
    expect(0.4 * 100 - 50).toBe(-10);
    expect(chanceOfYes).toBeCloseTo(0.48, 12);
    expect(afterYes).toBeCloseTo(3 / 4, 12);
    expect(afterNo).toBeCloseTo(1 / 13, 12);
    expect(ofCertainty).toBeCloseTo(20, 12);
    expect(ofSample).toBeCloseTo(12, 12);
    expect(ofSample - 2).toBeCloseTo(10, 12);
  });

  test('A11b: at 0.6 acting now brings 10, the test 13 more, less its price 11', () => {
    const { afterYes, afterNo, ofSample, ofCertainty } = worthOfTrial({ ...tested, chance: 0.6 });
    expect(afterYes).toBeCloseTo(27 / 31, 12);
    expect(afterNo).toBeCloseTo(3 / 19, 12);
    expect(ofCertainty).toBeCloseTo(20, 12);
    expect(ofSample).toBeCloseTo(13, 12);
    expect(ofSample - 2).toBeCloseTo(11, 12);
  });

  test('its answer is worth something between nothing and certainty', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const any: fc.Arbitrary<Tested> = fc.record({
      chance: share,
      works: fc.double({ min: -100, max: 500, noNaN: true }),
      fails: fc.double({ min: -500, max: 100, noNaN: true }),
      sensitivity: share,
      specificity: share,
    });
    fc.assert(
      fc.property(any, (given) => {
        const { ofSample, ofCertainty } = worthOfTrial(given);
        expect(ofSample).toBeGreaterThanOrEqual(0);
        expect(ofSample).toBeLessThanOrEqual(ofCertainty + 1e-9);
      }),
    );
  });
});

test('A12: of payoff 100 (θ - 0.5) with θ unknown, a second trial is worth nothing', () => {
  const worth = (trials: number): number => worthOfTrials([1, 1], trials, (mean) => 100 * (mean - 0.5));
  expect([1, 2, 3].map(worth).map((one) => one.toFixed(9))).toEqual([25 / 3, 25 / 3, 10].map((one) => one.toFixed(9)));
  const perfectly = worthOfKnowing([Float64Array.from({ length: 1000 }, (_, step) => 100 * ((step + 0.5) / 1000 - 0.5))]);
  expect(perfectly.likely).toBeCloseTo(12.5, 4);
  expect(worth(500)).toBeLessThan(12.5);
});

test('knowing a part is never worth more than knowing all, and never less than nothing', () => {
  const spread = fc.double({ min: 0, max: 50, noNaN: true });
  fc.assert(
    fc.property(
      fc.double({ min: -50, max: 50, noNaN: true }),
      spread,
      spread,
      fc.double({ min: -20, max: 40, noNaN: true }),
      (m, one, more, other) => {
        const part = WORLDS.scores.map((score) => m + one * score);
        const all = WORLDS.scores.map((score) => m + Math.hypot(one, more) * score);
        const rest = new Float64Array(part.length).fill(other);
        const [known, certain] = [worthOfKnowing([part, rest]).likely, worthOfKnowing([all, rest]).likely];
        expect(known).toBeGreaterThanOrEqual(-1e-9);
        expect(known).toBeLessThanOrEqual(certain + 1e-9);
      },
    ),
  );
});
