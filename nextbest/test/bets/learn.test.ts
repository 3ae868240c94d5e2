import { expect, test } from 'vitest';
import { learn } from '#bets/learn.ts';
import type { Bet } from '#model/bet.ts';
import type { BetResult } from '#model/bet-result.ts';
import type { Prior } from '#model/catalog.ts';
import { betOn } from '../support/written-bet.ts';

const FROM_VM: Prior = { kind: 'climb', from: 'vm', effortHours: [40, 240], succeeds: [0.6, 0.9], source: 'judged' };
const FROM_CONTAINER: Prior = { kind: 'climb', from: 'container', effortHours: [16, 120], succeeds: [0.7, 0.93], source: 'judged' };
const RETIRE: Prior = { kind: 'retire', effortHours: [2, 16], succeeds: [0.75, 0.95], source: 'judged' };
const PRIORS = [FROM_VM, FROM_CONTAINER, RETIRE];

function ended(is: BetResult, { hours, ...rest }: Partial<Bet> & { hours?: number } = {}): Bet {
  return betOn('climb/a', { from: { rung: 'vm' }, ...rest, result: { is, on: '2026-02-01', ...(hours === undefined ? {} : { hours }) } });
}

function middle({ succeeds }: Prior = RETIRE): number {
  return (succeeds[0] + succeeds[1]) / 2;
}

test('without results nothing changes, and nor does an open or an inconclusive bet change anything', () => {
  expect(learn(PRIORS, [])).toEqual(PRIORS);
  expect(learn(PRIORS, [betOn('climb/a'), ended('inconclusive')])).toEqual(PRIORS);
});

test('what was won raises the chance of that kind of move, what was lost or made no difference lowers it', () => {
  const [won] = learn(PRIORS, [ended('won')]);
  const [lost] = learn(PRIORS, [ended('lost')]);
  const [neutral] = learn(PRIORS, [ended('neutral')]);
  expect(middle(won)).toBeGreaterThan(middle(FROM_VM));
  expect(middle(lost)).toBeLessThan(middle(FROM_VM));
  expect(neutral?.succeeds).toEqual(lost?.succeeds);
  expect(lost).toMatchObject({ results: 1, source: expect.stringContaining('of 1 bet of this team on such a move 0 worked') });
});

test('results from another rung count for at most four, those of another kind of move for nothing', () => {
  const bets = Array.from({ length: 40 }, () => ended('lost'));
  const [own, kin, other] = learn(PRIORS, bets);
  expect(middle(own)).toBeLessThan(0.4);
  expect(middle(kin)).toBeGreaterThan(0.65);
  expect(middle(kin)).toBeLessThan(middle(FROM_CONTAINER));
  expect(other).toEqual(RETIRE);
});

test('efforts that took longer move the range up and make it wider, and it says so', () => {
  const [after] = learn(PRIORS, [ended('won', { hours: 60 }), ended('won', { hours: 40 })]);
  const [low = 0, high = 0] = after?.effortHours ?? [];
  expect(Math.sqrt(low * high)).toBeGreaterThan(Math.sqrt(40 * 240));
  expect(high / low).toBeGreaterThan(240 / 40);
  expect(after?.source).toMatch(/after 2 moves .* its range is 1\.\d times as wide/);
});

test('once ten efforts were just as expected, the ranges are as wide as they were', () => {
  const [after] = learn(
    PRIORS,
    Array.from({ length: 10 }, () => ended('won', { hours: 20 })),
  );
  expect(after?.effortHours).toEqual(FROM_VM.effortHours);
});

test('hours that a slip of the keyboard made a thousandfold count as tenfold', () => {
  const [slip] = learn(PRIORS, [ended('won', { hours: 20_000 })]);
  const [tenfold] = learn(PRIORS, [ended('won', { hours: 200 })]);
  expect(slip?.effortHours).toEqual(tenfold?.effortHours);
});

test('what the team forecast itself says nothing about the forecasts of nextbest', () => {
  expect(learn(PRIORS, [ended('inconclusive', { kind: 'try', hours: 200 })])).toEqual(PRIORS);
});
