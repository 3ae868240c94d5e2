import { expect, test } from 'vitest';
import { momentsOf } from '#decide/estimate.ts';
import type { Candidate } from '#model/action.ts';
import type { Bill, Economics } from '#model/economics.ts';
import { range } from '#model/range.ts';
import { candidate } from '../support/candidates.ts';
import { simulated } from '../support/simulated.ts';

const SIMULATION = { seed: 1, draws: 4000, hoursPerCommit: range(0.5, 2, 6, 'hours/commit') };

function bill(technology: string, usd: number): Bill {
  return { technology, name: technology, rung: 'vm', items: [], usd, unpriced: [], hours: range(0, 0, 0, 'hours/month') };
}

/** A move whose saving goes from the first to the second amount when the load is ten times as much. */
function move(id: string, now: number, then: number): Candidate {
  const at = (times: number, saved: number): Economics['atLoads'][number] => ({
    times,
    bills: [bill('old', 5000), bill('new', 5000 - saved)],
    cheapest: 'new',
    best: 'new',
  });
  const rate = range(80, 80, 80, 'USD/hour');
  return candidate(id, {
    from: { technology: 'old', rung: 'vm' },
    to: { technology: 'new', rung: 'serverless' },
    effort: range(1, 1, 1, 'hours'),
    succeeds: range(1, 1, 1, 'chance'),
    money: { amount: range(500, 1000, 2000, 'USD/month'), rate },
    economics: { load: [], rate, rateStated: true, atLoads: [at(1, now), at(10, then)], verdict: 'move', flips: [] },
  });
}

function correlation(...both: readonly [Candidate, Candidate]): number {
  const [a, b] = simulated(both, SIMULATION).map(({ draws: { net } }) => ({ net, ...momentsOf(net) }));
  if (a === undefined || b === undefined) return Number.NaN;
  return momentsOf(a.net.map((value, world) => (value - a.mean) * ((b.net[world] ?? 0) - b.mean))).mean / (a.deviation * b.deviation);
}

test('two moves that save more under more load do so in the same worlds', () => {
  expect(correlation(move('a', 100, 900), move('b', 200, 4000))).toBeGreaterThan(0.95);
});

test('one that saves more and one that saves less under more load go against each other', () => {
  expect(correlation(move('a', 100, 900), move('b', 200, -4000))).toBeLessThan(-0.5);
});

test('where the bills do not tell, the money of two moves is apart', () => {
  expect(Math.abs(correlation(move('a', 100, 100), move('b', 100, 100)))).toBeLessThan(0.1);
});
