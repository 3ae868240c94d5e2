import { expect, test } from 'vitest';
import type { Action, Trial } from '#model/action.ts';
import { range } from '#model/range.ts';
import { testFirst, timeToTryText } from '#report/trying.ts';
import { hours, measure, today } from './example-actions.ts';

const TRIAL: Trial = {
  what: 'send an hour of copied messages',
  hours: hours(2, 4, 8),
  days: 2,
  sensitivity: 0.9,
  specificity: 0.75,
  rule: 'none is lost: go on; else stop',
};

function told(changes: Partial<Action>): string {
  return testFirst({ ...today, limitsChecked: [], ...changes });
}

test('whether to test first is what the decision says', () => {
  const advice = { is: 'test', says: 'that is worth about 6 hours more than it costs' } as const;
  expect(told({ trial: TRIAL, advice })).toBe(
    'Yes, 4 h (2-8). Send an hour of copied messages. That is worth about 6 hours more than it costs.',
  );
  expect(told({ trial: TRIAL, advice: { is: 'do', says: 'a test costs more than it can tell' } })).toBe(
    'No. A test costs more than it can tell.',
  );
  expect(told({ trial: TRIAL, advice: { is: 'skip', says: 'leave it' } })).toBe('Leave it.');
});

test('a first slice that is the test is not told twice', () => {
  const trial = { ...TRIAL, what: today.firstSlice.what };
  expect(told({ trial, advice: { is: 'test', says: 'it pays' } })).toBe('Yes: the first slice is the test. It pays.');
});

test('without a shorter test nobody is told that the first slice shows more than it does', () => {
  expect(told({ advice: { is: 'do', says: 'do it' } })).toBe('No shorter test of it is known than its first slice.');
});

test('a hard limit that is not known is found out before anything else', () => {
  const unknown = { unknown: 'not stated', wouldSettle: 'ask the team' };
  const limitsChecked = [
    { limit: 'time per run', value: '900 s', workload: unknown, fits: unknown, hard: true, source: 'x', date: '2026-01-01' },
  ];
  expect(told({ limitsChecked, trial: TRIAL, advice: { is: 'do', says: 'do it' } })).toBe(
    'Yes, 2 h (1-4): time per run is not known. Ask the team.',
  );
});

test('the time to see it work says whether lunch comes first, beside writing one', () => {
  const writing = { what: 'a table', hours: hours(8, 16, 24), lacks: 'much' };
  expect(timeToTryText({ ...today, timeToTry: hours(1, 2, 4), writing })).toBe('by lunchtime: 2 h (1-4); writing one: 2 days (1-3)');
  expect(timeToTryText({ ...today, timeToTry: hours(1, 4, 9) })).toBe('perhaps by lunchtime: 4 h (1-9)');
  expect(timeToTryText({ ...today, timeToTry: hours(2, 5, 9) })).toBe('not by lunchtime: 5 h (2-9)');
  expect(timeToTryText({ ...measure, timeToTry: range(1, 2, 3, 'hours') })).toBe('');
});
