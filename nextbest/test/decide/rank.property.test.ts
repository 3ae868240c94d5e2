import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentsOf } from '#decide/estimate.ts';
import { netValue } from '#decide/net-value.ts';
import { rank } from '#decide/rank.ts';
import type { Candidate } from '#model/action.ts';
import { type Range, range, scaled } from '#model/range.ts';
import { candidate, hours, KEEP } from '../support/candidates.ts';
import { simulated } from '../support/simulated.ts';

const SIMULATION = { seed: 1, draws: 2000, hoursPerCommit: range(0.5, 2, 6, 'hours/commit') };
const RUNS = { numRuns: 60 };

function spread(unit: string, most: number): fc.Arbitrary<Range> {
  return fc
    .tuple(
      fc.double({ min: 0, max: most, noNaN: true }),
      fc.double({ min: 1, max: 4, noNaN: true }),
      fc.double({ min: 1, max: 4, noNaN: true }),
    )
    .map(([likely, down, up]) => range(likely / down, likely, likely * up, unit));
}

const some: fc.Arbitrary<Candidate[]> = fc
  .array(
    fc.record({
      frees: spread('hours/month', 60),
      costs: spread('hours/month', 20),
      effort: spread('hours', 200),
      commits: fc.option(spread('commits/quarter', 60), { nil: undefined }),
      notToday: fc.option(fc.constant('not known'), { nil: undefined }),
    }),
    { maxLength: 6 },
  )
  .map((all) =>
    all.map(({ frees, costs, effort, commits, notToday }, index) =>
      candidate(`climb/${index}`, { frees, costs, effort, ...(commits && { freesCommits: commits }), ...(notToday && { notToday }) }),
    ),
  );

test('the order of the input never shows', () => {
  fc.assert(
    fc.property(
      some.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([KEEP, ...all], { minLength: all.length + 1 }))),
      ([all, shuffled]) => {
        expect(rank(shuffled, SIMULATION)).toEqual(rank([KEEP, ...all], SIMULATION));
      },
    ),
    RUNS,
  );
});

test('today is never what may not be started, never a chore, and never expected to lose', () => {
  fc.assert(
    fc.property(some, (all) => {
      const { today, chores } = rank([KEEP, ...all], SIMULATION);
      expect(today.notToday).toBeUndefined();
      expect(chores.map(({ id }) => id)).not.toContain(today.id);
      expect(today.netValue.perTeamHour).toBeGreaterThanOrEqual(0);
    }),
    RUNS,
  );
});

test('regret is never negative, and every action is in the answer once', () => {
  fc.assert(
    fc.property(some, (all) => {
      const { actions, chores } = rank([KEEP, ...all], SIMULATION);
      const answered = [...actions, ...chores];
      expect(answered.map(({ id }) => id).sort()).toEqual([KEEP, ...all].map(({ id }) => id).sort());
      for (const { netValue } of answered) expect(netValue.regret).toBeGreaterThanOrEqual(0);
    }),
    RUNS,
  );
});

test('a dominated action, less freed for more effort, never becomes the winner and never changes it', () => {
  const fraction = fc.double({ min: 0.1, max: 0.7, noNaN: true });
  fc.assert(
    fc.property(some, fraction, fraction, (all, less, more) => {
      const before = rank([KEEP, ...all], SIMULATION).today;
      const worse = candidate('climb/dominated', {
        frees: scaled(before.frees, less, before.frees.unit),
        costs: before.costs,
        effort: scaled(before.effort, 1 / more, 'hours'),
        ...(before.freesCommits && { freesCommits: scaled(before.freesCommits, less, 'commits/quarter') }),
      });
      expect(rank([KEEP, ...all, worse], SIMULATION).today.id).toBe(before.id);
    }),
    RUNS,
  );
});

/**
 * What holds of scaling: actions of one kind (same effort, same chance, same spread as a factor) keep their order when all hours are
 * scaled together. Not the list: what is a chore (8 hours a month), what is a tie (8 hours) and the delay before a gain starts
 * (hours over the working hours of a month) are in hours, on purpose.
 */
test('scaling all hours never changes the order among actions of one kind', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 4, noNaN: true }),
      fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 2 }),
      (factor, powers) => {
        const given = (scale: number): Candidate[] =>
          powers.map((power) =>
            candidate(`climb/${power}`, {
              frees: scaled(hours(20 * 2 ** power), scale, 'hours/month'),
              effort: scaled(range(8, 20, 50, 'hours'), scale, 'hours'),
            }),
          );
        const order = (scale: number): string[] => {
          const { actions, chores } = rank([KEEP, ...given(scale)], SIMULATION);
          return [...actions, ...chores]
            .filter(({ kind }) => kind === 'climb')
            .sort((a, b) => b.netValue.perTeamHour - a.netValue.perTeamHour)
            .map(({ id }) => id);
        };
        expect(order(factor)).toEqual(order(1));
        expect(order(1)).toEqual([...powers].sort((a, b) => b - a).map((power) => `climb/${power}`));
      },
    ),
    RUNS,
  );
});

test('an action keeps its numbers when another one joins, apart from what compares it with the others', () => {
  fc.assert(
    fc.property(some, (all) => {
      const numbers = (added: readonly Candidate[]) => {
        const { actions, chores } = rank([KEEP, ...all, ...added], SIMULATION);
        return new Map(
          [...actions, ...chores].map(({ id, netValue: { perTeamHour, total, chancePositive } }) => [
            id,
            { perTeamHour, total, chancePositive },
          ]),
        );
      };
      const before = numbers([]);
      const after = numbers([candidate('climb/new', { frees: hours(30) })]);
      for (const [id, value] of before) expect(after.get(id)).toEqual(value);
    }),
    RUNS,
  );
});

test('the same seed gives the same bytes, another seed other draws', () => {
  const all = [KEEP, candidate('climb/a', { frees: hours(20) })];
  expect(JSON.stringify(rank(all, SIMULATION))).toBe(JSON.stringify(rank(all, SIMULATION)));
  expect(JSON.stringify(rank(all, { ...SIMULATION, seed: 2 }))).not.toBe(JSON.stringify(rank(all, SIMULATION)));
});

test('four times the draws move a mean by less than three standard errors', () => {
  fc.assert(
    fc.property(some, (all) => {
      const few = simulated(all, SIMULATION);
      const many = simulated(all, { ...SIMULATION, seed: 7, draws: 8000 });
      few.forEach(({ draws: { net } }, index) => {
        const [a, b] = [momentsOf(net), momentsOf(many[index]?.draws.net ?? new Float64Array())];
        const error = Math.hypot(a.deviation / Math.sqrt(2000), b.deviation / Math.sqrt(8000));
        expect(Math.abs(a.mean - b.mean)).toBeLessThanOrEqual(3 * error + 1e-9);
      });
    }),
    RUNS,
  );
});

test('the simulated mean is within three standard errors of the closed form', () => {
  fc.assert(
    fc.property(some, (all) => {
      for (const { inputs, draws } of simulated(all, { ...SIMULATION, draws: 4000 })) {
        const { chance, perMonth, hours: effort, months } = inputs.expected;
        const exact = chance * perMonth * months + netValue(chance, 0, effort);
        const { mean, deviation } = momentsOf(draws.net);
        expect(Math.abs(mean - exact)).toBeLessThanOrEqual((3 * deviation) / Math.sqrt(4000) + 1e-9);
      }
    }),
    RUNS,
  );
});
