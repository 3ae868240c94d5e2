import { expect, test } from 'vitest';
import { propose } from '#actions/propose.ts';
import { decide } from '#decide/decide.ts';
import type { Candidate } from '#model/action.ts';
import type { Bet } from '#model/bet.ts';
import type { BetResult } from '#model/bet-result.ts';
import type { Situation } from '#model/situation.ts';
import { betOn } from '../support/candidate-bets.ts';
import { situationOf } from '../support/situation.ts';
import { BOTH_PATCHED, TWO_CACHES } from '../support/stack.ts';

const CLIMB = 'climb/service:cartcache/rented-cache';
const NEXT = 'climb/service:cartcache/sized-cache';

async function patched(): Promise<Situation> {
  return situationOf(TWO_CACHES, { commits: BOTH_PATCHED });
}

function find(situation: Situation, id: string): Candidate | undefined {
  return propose(situation).candidates.find((one) => one.id === id);
}

/** The situation after a bet on the climb of the cart's cache. */
async function after(is?: BetResult): Promise<{ before: Candidate; bet: Bet; situation: Situation }> {
  const situation = await patched();
  const before = find(situation, CLIMB);
  if (before === undefined) throw new Error('no climb');
  const bet = betOn(before, is);
  return { before, bet, situation: { ...situation, bets: [bet] } };
}

test('what was lost is not proposed again: it is rejected with its date, and the way back that was named comes next and says why', async () => {
  const { situation } = await after('lost');
  const { candidates, rejected } = propose(situation);
  expect(candidates.map(({ id }) => id)).not.toContain(CLIMB);
  expect(rejected).toContainEqual({ id: CLIMB, why: 'tried on 2025-12-01: lost (twice as slow)' });
  const next = candidates.find(({ id }) => id === NEXT);
  expect(next?.because[0]).toMatchObject({ class: 'stated', place: { path: '.nextbest/bets/one.md' } });
  expect(next?.because[0]?.says).toMatch(/Stop running Redis.*tried on 2025-12-01: lost.*comes next on the ladder/);
  expect(next?.experiment.fallback).toMatchObject({ technology: 'redis' });
});

test('started, closed as lost, run again: the action for today is another one', async () => {
  const situation = await patched();
  const decided = (bets: readonly Bet[]): string => {
    const one = { ...situation, bets };
    return decide({ situation: one, proposal: propose(one), seed: 1, repositories: [] }).today.id;
  };
  const first = decided([]);
  const before = find(situation, first);
  if (before === undefined) throw new Error('no action');
  expect(decided([betOn(before, 'lost')])).not.toBe(first);
});

test('when every rung was tried and lost, nothing is left to climb', async () => {
  const { situation, bet } = await after('lost');
  const next = find(situation, NEXT);
  if (next === undefined) throw new Error('no next rung');
  const all = propose({ ...situation, bets: [bet, betOn(next, 'lost')] });
  expect(all.candidates.filter(({ id }) => id.startsWith('climb/service:cartcache/'))).toEqual([]);
  expect(all.candidates.some(({ id }) => id === 'climb/service:searchcache/rented-cache')).toBe(true);
});

test('a later result holds: lost and then won is won', async () => {
  const { situation, before } = await after('lost');
  const bets = [betOn(before, 'won', '2025-12-20'), betOn(before, 'lost', '2025-12-01')];
  expect(find({ ...situation, bets }, CLIMB)?.tried?.result).toBe('won');
});

test('what was won and is still there goes on with its next part', async () => {
  const { situation } = await after('won');
  const next = find(situation, CLIMB);
  expect(next?.tried).toMatchObject({ result: 'won', on: '2025-12-01' });
  expect(next?.firstSlice.what).toContain('next part');
});

test.each(['neutral', 'inconclusive'] as const)('after a result that was %s it is less likely, and says so', async (is) => {
  const { situation, before } = await after(is);
  const again = find(situation, CLIMB);
  expect(again?.succeeds.likely).toBeLessThan(before.succeeds.likely);
  expect(again?.because.some((one) => one.class === 'assumed' && one.says.includes(is))).toBe(true);
});

test('what runs already is not started again today', async () => {
  const { situation } = await after();
  expect(find(situation, CLIMB)?.notToday).toContain('runs since 2025-10-01');
});

test('doing nothing stays in the race, whatever was tried', async () => {
  const situation = await patched();
  const keep = find(situation, 'keep/stack');
  if (keep === undefined) throw new Error('no keep');
  expect(find({ ...situation, bets: [betOn(keep, 'lost')] }, 'keep/stack')).toBeDefined();
});
