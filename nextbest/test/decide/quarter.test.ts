import { expect, test } from 'vitest';
import { quarterOf } from '#decide/quarter.ts';
import { rank } from '#decide/rank.ts';
import type { Candidate, Ranking } from '#model/action.ts';
import { range } from '#model/range.ts';
import { candidate, hours, KEEP } from '../support/candidates.ts';

function quarter(candidates: readonly Candidate[], teamSize?: number): NonNullable<Ranking['quarter']> {
  const { appraisals, worlds } = rank([KEEP, ...candidates], { seed: 1, draws: 4000, hoursPerCommit: range(0.5, 2, 6, 'hours/commit') });
  return quarterOf({ candidates, appraisals, worlds, teamSize });
}

/** Sure of its hours; freed hours pay for it. */
function work(id: string, effort: number, frees: number, rest: Partial<Candidate> = {}): Candidate {
  const certain = { effort: range(effort, effort, effort, 'hours'), succeeds: range(1, 1, 1, 'chance') };
  return candidate(id, { ...certain, components: [id], frees: range(frees, frees, frees, 'hours/month'), ...rest });
}

test('what brings most together is taken, not what brings most per hour', () => {
  const { fits, capacity } = quarter([work('climb/a', 200, 60), work('climb/b', 200, 58), work('climb/c', 240, 80)], 1);
  expect(capacity).toBe(420);
  expect(fits).toEqual(['climb/a', 'climb/b']);
});

test('the size of the team is stated, or assumed and said to be', () => {
  expect(quarter([], 3)).toEqual({ capacity: 1260, stated: true, fits: [], chance: 1 });
  expect(quarter([])).toMatchObject({ capacity: 2100, stated: false });
});

test('what loses is not taken, nor two ways to change one component, nor anything without its prerequisite', () => {
  const loses = candidate('climb/loses', { costs: hours(4) });
  const retire = work('retire/x', 50, 40, { kind: 'retire', components: ['x'] });
  const climb = work('climb/x', 50, 30, { components: ['x'] });
  const later = work('climb/later', 100, 60, { requires: ['climb/first'] });
  const first = work('climb/first', 330, 0);
  expect(quarter([loses, retire, climb], 2).fits).toEqual(['retire/x']);
  expect(quarter([first, later], 2).fits).toEqual(['climb/first', 'climb/later']);
  expect(quarter([first, later], 1).fits).toEqual([]);
});

test('how sure it is that all fits comes from the ranges of the hours', () => {
  const half = { effort: range(300, 400, 533, 'hours'), frees: hours(500) };
  const { chance } = quarter([candidate('climb/a', half)], 1);
  expect(chance).toBeGreaterThan(0.56);
  expect(chance).toBeLessThan(0.61);
});
