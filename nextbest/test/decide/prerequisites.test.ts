import { expect, test } from 'vitest';
import { rank } from '#decide/rank.ts';
import type { Candidate } from '#model/action.ts';
import { range } from '#model/range.ts';
import { candidate, hours, KEEP } from '../support/candidates.ts';

const SIMULATION = { seed: 1, draws: 4000, hoursPerCommit: range(0.5, 2, 6, 'hours/commit') };

function ranked(...candidates: Candidate[]): ReturnType<typeof rank> {
  return rank([KEEP, ...candidates], SIMULATION);
}

const ENABLER = candidate('unblock-path/a', { kind: 'unblock-path', effort: range(4, 6, 9, 'hours') });
const LATER = candidate('climb/b', { frees: hours(60), requires: ['unblock-path/a'] });
const OTHER = candidate('climb/c', { frees: hours(25) });

test('what opens the way to a better move inherits its value, stands before it and may be today', () => {
  const { today, actions } = ranked(OTHER, LATER, ENABLER);
  expect(actions.map(({ id }) => id).slice(0, 3)).toEqual(['unblock-path/a', 'climb/b', 'climb/c']);
  expect(today).toMatchObject({ id: 'unblock-path/a', unlocks: ['climb/b'] });
  expect(today.netValue.perTeamHour).toBeGreaterThan(actions[2]?.netValue.perTeamHour ?? 0);
  expect(today.netValue.regret).toBeLessThan(actions[2]?.netValue.regret ?? 0);
});

test('by itself the same enabler is worth nothing, and what needs it is never today', () => {
  const { today, actions } = ranked(ENABLER, OTHER);
  expect(today.id).toBe('climb/c');
  expect(actions.find(({ id }) => id === 'unblock-path/a')?.unlocks).toBeUndefined();
  const best = ranked(candidate('climb/first', { frees: hours(5), effort: range(100, 200, 400, 'hours') }), {
    ...LATER,
    requires: ['climb/first'],
  });
  expect(best.today.requires ?? []).toEqual([]);
});

test('an enabler that works less often hands on less', () => {
  const withChance = (chance: number): number =>
    ranked({ ...ENABLER, succeeds: range(chance, chance, chance, 'chance') }, LATER).today.netValue.perTeamHour;
  expect(withChance(1)).toBeGreaterThan(withChance(0.5));
});

test('a prerequisite that is no candidate is a defect of ours, and is said to be', () => {
  expect(() => ranked(LATER)).toThrow('climb/b requires unblock-path/a');
});
