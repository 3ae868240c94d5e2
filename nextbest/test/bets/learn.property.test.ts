import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learn } from '#bets/learn.ts';
import type { Bet } from '#model/bet.ts';
import { BET_RESULTS } from '#model/bet-result.ts';
import type { Prior } from '#model/catalog.ts';
import { betOn } from '../support/written-bet.ts';

const PRIORS: readonly Prior[] = [
  { kind: 'climb', from: 'vm', effortHours: [40, 240], succeeds: [0.6, 0.9], source: 'judged' },
  { kind: 'climb', effortHours: [16, 160], succeeds: [0.6, 0.92], source: 'judged' },
  { kind: 'retire', effortHours: [2, 16], succeeds: [0.75, 0.95], source: 'judged' },
];

const bet: fc.Arbitrary<Bet> = fc
  .record({
    kind: fc.constantFrom('climb', 'retire', 'try'),
    rung: fc.constantFrom('vm', 'container'),
    is: fc.constantFrom(...BET_RESULTS),
    hours: fc.option(fc.integer({ min: 1, max: 100_000 }), { nil: undefined }),
  })
  .map(({ kind, rung, is, hours }) =>
    betOn('a', { kind, from: { rung }, result: { is, on: '2026-02-01', ...(hours === undefined ? {} : { hours }) } }),
  );

function width([low, high]: readonly [number, number]): number {
  return high - low;
}

test('what is believed is a chance and an effort, does not hang on the order of the bets, and says why where it is wider than before', () => {
  fc.assert(
    fc.property(fc.array(bet, { maxLength: 30 }), (bets) => {
      const after = learn(PRIORS, bets);
      expect(learn(PRIORS, [...bets].reverse())).toEqual(after);
      for (const [index, { succeeds, effortHours, source }] of after.entries()) {
        const before = PRIORS[index];
        if (before === undefined) continue;
        expect(succeeds[0]).toBeGreaterThanOrEqual(0);
        expect(succeeds[1]).toBeLessThanOrEqual(1);
        expect(effortHours[0]).toBeGreaterThan(0);
        if (width(succeeds) > width(before.succeeds)) expect(source).toMatch(/bets? of this team on such a move/);
        if (effortHours[1] / effortHours[0] > (before.effortHours[1] / before.effortHours[0]) * 1.01)
          expect(source).toMatch(/range is \d+\.\d times as wide/);
      }
    }),
    { numRuns: 200 },
  );
});

test('one more win never lowers the chance of that kind of move, one more loss never raises it', () => {
  fc.assert(
    fc.property(fc.array(bet, { maxLength: 20 }), (bets) => {
      const more = (is: 'won' | 'lost'): number[] => {
        const one = betOn('b', { from: { rung: 'vm' }, result: { is, on: '2026-02-02' } });
        return learn(PRIORS, [...bets, one]).map(({ succeeds: [low, high] }) => low + high);
      };
      const now = learn(PRIORS, bets).map(({ succeeds: [low, high] }) => low + high);
      expect(more('won')[0]).toBeGreaterThanOrEqual((now[0] ?? 0) - 0.001);
      expect(more('lost')[0]).toBeLessThanOrEqual((now[0] ?? 0) + 0.001);
    }),
    { numRuns: 200 },
  );
});
