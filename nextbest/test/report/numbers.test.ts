import { expect, test } from 'vitest';
import { range } from '#model/range.ts';
import { chanceText, effortText, numberText, rangeText } from '#report/numbers.ts';

test.each([
  [range(1.2, 3.1, 6, 'hours/month'), '3.1 h/month (1.2-6.0)'],
  [range(2, 5, 9, 'commits/quarter'), '5 commits/quarter (2-9)'],
  [range(0, 1, 3, 'commits/quarter'), '1 commit/quarter (0-3)'],
  [range(-18.2, 21.4, 66, 'hours/year'), '21 h/year (-18 to 66)'],
  [range(0.01, 0.04, 0.1, 'hours/month'), '0.04 h/month (0.01-0.10)'],
  [range(7, 7, 7, 'hours'), '7 h'],
  [range(0.01, 0.03, 4, 'hours'), 'under 0.1 h (0-4)'],
  [range(0, Number.NaN, 1, 'hours'), 'unknown h (0-1)'],
])('%o reads %s', (value, text) => {
  expect(rangeText(value)).toBe(text);
});

test.each([
  [range(8, 16, 32, 'hours'), '2 days (1-4)'],
  [range(4, 8, 12, 'hours'), '1 day (0.5-1.5)'],
  [range(1, 3, 6, 'hours'), '3 h (1-6)'],
  [range(0.1, 0.2, 0.6, 'hours'), '0.2 h (0.1-0.5)'],
])('effort %o reads %s', (hours, text) => {
  expect(effortText(hours)).toBe(text);
});

test('chances read as counts', () => {
  expect([0, 0.01, 0.03, 0.81, 0.97, 0.99, 1].map(chanceText)).toEqual([
    '0 in 10',
    'under 1 in 20',
    '1 in 20',
    '8 in 10',
    '19 in 20',
    'over 19 in 20',
    '10 in 10',
  ]);
});

test('numbers look the same in every locale', () => {
  expect(numberText(1234567.5, 1)).toBe('1,234,567.5');
  expect(numberText(-0.04, 1)).toBe('0.0');
});
