import { expect, test } from 'vitest';
import { momentsOf } from '#decide/estimate.ts';
import { rank } from '#decide/rank.ts';
import { hoursOf } from '#decide/simulate.ts';
import { worldsOf } from '#decide/worlds.ts';
import type { Action, Candidate } from '#model/action.ts';
import { range } from '#model/range.ts';
import { candidate, hours, KEEP } from '../support/candidates.ts';
import { simulated } from '../support/simulated.ts';

const SIMULATION = { seed: 1, draws: 4000, hoursPerCommit: range(0.5, 2, 6, 'hours/commit') };

function ranked(...candidates: Candidate[]): ReturnType<typeof rank> {
  return rank([KEEP, ...candidates], SIMULATION);
}

function ids(actions: readonly Action[]): string[] {
  return actions.map(({ id }) => id);
}

test('keep wins when nothing else pays for itself, and is then the best in every world that matters', () => {
  const { today, actions } = ranked(
    candidate('climb/a', { costs: hours(5) }),
    candidate('climb/b', { effort: range(100, 200, 400, 'hours') }),
  );
  expect(today.id).toBe('keep/stack');
  expect(actions[0]?.id).toBe('keep/stack');
  expect(actions.slice(1).every(({ netValue }) => netValue.perTeamHour < 0)).toBe(true);
  expect(today.netValue.regret).toBeLessThan(1);
  expect(today.netValue.chanceBest).toBeGreaterThan(0.9);
});

test('the chances to be the best of all actions, doing nothing included, sum to one', () => {
  const { actions, chores } = ranked(
    candidate('climb/a', { frees: hours(10) }),
    candidate('climb/b', { frees: hours(12) }),
    candidate('climb/c', { costs: hours(3) }),
  );
  expect([...actions, ...chores].reduce((sum, { netValue }) => sum + netValue.chanceBest, 0)).toBeCloseTo(1, 9);
});

test('the order is by the ratio of expectations, never by the mean of ratios', () => {
  const certain = { succeeds: range(1, 1, 1, 'chance') };
  const uneven = candidate('climb/uneven', { ...certain, frees: hours(60), effort: range(2, 20, 200, 'hours') });
  const even = candidate('climb/even', { ...certain, frees: hours(60), effort: range(24, 25, 26, 'hours') });
  const [first = 0, second = 0] = simulated([even, uneven], SIMULATION).map(({ inputs, draws }) => {
    const effort = hoursOf(inputs, worldsOf(SIMULATION));
    return momentsOf(draws.net.map((net, world) => net / (effort[world] ?? 1))).mean;
  });
  expect(second).toBeGreaterThan(first);
  expect(ids(ranked(uneven, even).actions).slice(0, 2)).toEqual(['climb/even', 'climb/uneven']);
});

test('twice the gain for the same effort is better, however large both are', () => {
  for (const likely of [10, 40, 160, 640]) {
    const { actions } = ranked(candidate('climb/more', { frees: hours(2 * likely) }), candidate('climb/less', { frees: hours(likely) }));
    expect(ids(actions)[0], `${likely} hours a month`).toBe('climb/more');
  }
});

test('of two equal expectations the more certain one comes first', () => {
  const unsure = candidate('climb/unsure', { frees: range(5, 20, 80, 'hours/month') });
  const same = (likely: number): Candidate => candidate('climb/sure', { frees: range(likely * 0.9, likely, likely * 1.1, 'hours/month') });
  const meanOf = (one: Candidate): number => momentsOf(simulated([one], SIMULATION)[0]?.draws.net ?? new Float64Array()).mean;
  let [low, high] = [1, 100];
  while (high - low > 0.01)
    [low, high] = meanOf(same((low + high) / 2)) < meanOf(unsure) ? [(low + high) / 2, high] : [low, (low + high) / 2];
  expect(ids(ranked(unsure, same(low)).actions)[0]).toBe('climb/sure');
});

test('shrinkage never turns a loss into a gain, and makes nothing larger', () => {
  const given = [candidate('climb/loss', { costs: hours(4) }), candidate('climb/gain', { frees: hours(30) })];
  for (const { expected, draws } of simulated(given, SIMULATION)) {
    const { mean } = momentsOf(draws.net);
    expect(Math.sign(expected)).toBe(Math.sign(mean));
    expect(Math.abs(expected)).toBeLessThanOrEqual(Math.abs(mean));
  }
});

test('what a policy keeps from being started is ranked, and never today', () => {
  const { today, actions } = ranked(
    candidate('climb/best', { frees: hours(100), notToday: 'a limit is not known' }),
    candidate('climb/second', { frees: hours(20) }),
  );
  expect(actions[0]?.id).toBe('climb/best');
  expect(today.id).toBe('climb/second');
});

test('below one engineer day a month is a chore, a dated renewal always, and neither is today', () => {
  const due = { what: 'no fixes', by: '2026-02-01' };
  const { today, actions, chores } = ranked(
    candidate('climb/small', { frees: hours(2), effort: range(1, 1, 1, 'hours') }),
    candidate('renew/big', { kind: 'renew', frees: hours(100), due }),
  );
  expect(ids(chores).sort()).toEqual(['climb/small', 'renew/big']);
  expect(today.id).toBe('keep/stack');
  expect([...actions, ...chores].map((action) => action.rank)).toEqual([1, 2, 3]);
});

test('regret is never negative, and least where the expected net value is most', () => {
  const { actions, chores } = ranked(...[3, 9, 27, 81].map((likely) => candidate(`climb/${likely}`, { frees: hours(likely) })));
  const all = [...actions, ...chores].map(({ netValue }) => netValue.regret);
  expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
  expect(actions.find(({ id }) => id === 'climb/81')?.netValue.regret).toBe(Math.min(...all));
});

test('two of a kind are too close to call, both ways; a far better one is not', () => {
  const { actions } = ranked(
    candidate('climb/a', { frees: hours(20) }),
    candidate('climb/b', { frees: hours(20) }),
    candidate('climb/c', { frees: hours(2), effort: range(200, 200, 200, 'hours') }),
  );
  const of = (id: string): readonly string[] => actions.find((action) => action.id === id)?.tiedWith ?? [];
  expect(of('climb/a')).toEqual(['climb/b']);
  expect(of('climb/b')).toEqual(['climb/a']);
  expect(of('climb/c')).toEqual([]);
});

/** How two actions that are alike move together over the worlds. */
function correlation(rest: Partial<Candidate>): number {
  const certain = { effort: range(1, 1, 1, 'hours'), succeeds: range(1, 1, 1, 'chance') };
  const [a, b] = simulated([candidate('a', { ...certain, ...rest }), candidate('b', { ...certain, ...rest })], SIMULATION).map(
    ({ draws: { net } }) => ({ net, ...momentsOf(net) }),
  );
  if (a === undefined || b === undefined) return Number.NaN;
  return momentsOf(a.net.map((value, world) => (value - a.mean) * ((b.net[world] ?? 0) - b.mean))).mean / (a.deviation * b.deviation);
}

test('the hours behind a commit and the rate are one draw for all: what comes of them moves together, stated hours do not', () => {
  expect(correlation({ freesCommits: range(9, 10, 11, 'commits/quarter') })).toBeGreaterThan(0.9);
  const money = { amount: range(900, 1000, 1100, 'USD/month'), rate: range(40, 80, 160, 'USD/hour') };
  expect(correlation({ money })).toBeGreaterThan(0.9);
  expect(Math.abs(correlation({ frees: range(3, 10, 30, 'hours/month') }))).toBeLessThan(0.1);
});

test('two candidates with one id are a defect of ours, and are said to be', () => {
  expect(() => ranked(candidate('climb/a'), candidate('climb/a', { frees: hours(3) }))).toThrow('climb/a');
});
