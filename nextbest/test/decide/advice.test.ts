import { expect, test } from 'vitest';
import { rank } from '#decide/rank.ts';
import type { Action, Candidate, Trial } from '#model/action.ts';
import { range } from '#model/range.ts';
import { candidate, hours, KEEP } from '../support/candidates.ts';

const SIMULATION = { seed: 1, draws: 4000, hoursPerCommit: range(0.5, 2, 6, 'hours/commit') };
const TRIAL: Trial = {
  what: 'run one queue on it',
  hours: range(2, 3, 5, 'hours'),
  days: 3,
  sensitivity: 0.9,
  specificity: 0.8,
  rule: 'all messages arrive: go on; else stop',
};
const RISKY: Partial<Candidate> = {
  frees: hours(20),
  effort: range(60, 90, 130, 'hours'),
  succeeds: range(0.3, 0.4, 0.5, 'chance'),
};

function told(rest: Partial<Candidate>): Action {
  const { actions, chores } = rank([KEEP, candidate('climb/a', rest)], SIMULATION);
  const found = [...actions, ...chores].find(({ id }) => id === 'climb/a');
  if (found === undefined) throw new Error('it is gone');
  return found;
}

test('a dear move that often fails is tested first, where there is a test: that is worth more, and comes before', () => {
  const [testable, without] = [told({ ...RISKY, trial: TRIAL }), told(RISKY)];
  expect(testable.advice?.is).toBe('test');
  expect(testable.advice?.netBenefitOfTest).toBeGreaterThan(0);
  expect(without.advice?.is).not.toBe('test');
  expect(without.advice?.netBenefitOfTest).toBeUndefined();
  expect(testable.netValue.perTeamHour).toBeGreaterThan(without.netValue.perTeamHour);
});

test('a test that costs more than it tells is not advised', () => {
  const dear = told({ ...RISKY, trial: { ...TRIAL, hours: range(400, 500, 600, 'hours') } });
  expect(dear.advice?.is).not.toBe('test');
  expect(dear.advice?.netBenefitOfTest).toBeLessThan(0);
});

test('a test that says nothing is worth less than nothing', () => {
  expect(told({ ...RISKY, trial: { ...TRIAL, sensitivity: 0.5, specificity: 0.5 } }).advice?.netBenefitOfTest).toBeLessThan(0);
});

test('waiting for a test costs what the move would have brought meanwhile', () => {
  const benefit = (days: number): number => told({ ...RISKY, trial: { ...TRIAL, days } }).advice?.netBenefitOfTest ?? Number.NaN;
  expect(benefit(60)).toBeLessThan(benefit(1) - 5);
});

test('do what brings more than it takes, leave what does not, and say nothing of keeping', () => {
  expect(told({ frees: hours(30) }).advice).toEqual({ is: 'do', says: 'Do it: on average it brings more than it takes.' });
  expect(told({ costs: hours(5) }).advice?.is).toBe('skip');
  expect(rank([KEEP], SIMULATION).today.advice).toBeUndefined();
});

test('nobody is told to do what may not be started today', () => {
  expect(told({ frees: hours(30), notToday: 'a limit is not known' }).advice).toBeUndefined();
});
