import { expect, test } from 'vitest';
import { scoresOf } from '#bets/scoring.ts';
import type { Bet } from '#model/bet.ts';
import type { BetResult } from '#model/bet-result.ts';
import { betOn } from '../support/written-bet.ts';

function ended(is: BetResult, hours: number, rest: Partial<Bet> = {}): Bet {
  return betOn('climb/a', { ...rest, result: { is, on: '2026-02-01', hours } });
}

test('hours inside and outside the range of 8 to 50, apart for nextbest and the team', () => {
  const { effort } = scoresOf([ended('won', 8), ended('inconclusive', 60), ended('won', 9, { kind: 'try' }), betOn('climb/b')]);
  expect(effort.nextbest).toMatchObject({ inside: 1, of: 2 });
  expect(effort.team).toMatchObject({ inside: 1, of: 1 });
});

test('how good the chances were is told from twenty results on, and inconclusive ones are none', () => {
  const nineteen = Array.from({ length: 19 }, () => ended('won', 20));
  expect(scoresOf([...nineteen, ended('inconclusive', 20)]).chances).toBeUndefined();
  expect(scoresOf([...nineteen, ended('lost', 20)]).chances).toMatchObject({ of: 20, score: expect.closeTo(0.07, 9) });
});

test('kinds of moves are compared where the results of both are clear', () => {
  const climbs = Array.from({ length: 6 }, () => ended('lost', 20));
  const retired = Array.from({ length: 6 }, () => ended('won', 20, { kind: 'retire' }));
  expect(scoresOf([...climbs, ...retired]).compared).toEqual([{ better: 'retire', than: 'climb', chance: expect.closeTo(0.9997, 3) }]);
  expect(scoresOf([...climbs, ...retired.slice(0, 2)]).compared).toEqual([]);
});
