import type { Action, Trial } from '#model/action.ts';
import { isUnknown } from '#model/unknown.ts';
import { effortText } from './numbers.ts';
import { sentence } from './words.ts';

/** Hours from the start of a working day to lunch. */
const MORNING_HOURS = 4;

/** Whether to run a test before the work itself: what the decision says, or the hard limit that has to be known first. */
export function testFirst(action: Action): string {
  const { kind, advice, trial } = action;
  if (kind === 'measure') return 'This is the test.';
  if (kind === 'try') return 'The first slice is the test.';
  if (advice?.is === 'test' && trial !== undefined) return `${yes(action, trial)} ${sentence(advice.says)}`;
  if (advice?.is === 'skip') return sentence(advice.says);
  const open = openLimit(action);
  if (open !== '') return open;
  if (trial === undefined) return 'No shorter test of it is known than its first slice.';
  return `No. ${sentence(advice?.says ?? 'Nobody has reckoned whether a test would pay')}`;
}

function yes(action: Action, { what, hours }: Trial): string {
  return firstSliceIsTest(action) ? 'Yes: the first slice is the test.' : `Yes, ${effortText(hours)}. ${sentence(what)}`;
}

/** Whether what would be tested is what is done first in any case. */
export function firstSliceIsTest({ firstSlice, trial }: Action): boolean {
  return trial !== undefined && sentence(trial.what) === sentence(firstSlice.what);
}

/** A hard limit that is not known, and how to learn it. */
function openLimit({ limitsChecked, timeToTry }: Action): string {
  const [first] = limitsChecked.filter(({ fits, hard }) => hard && isUnknown(fits));
  if (first === undefined) return '';
  const settles = isUnknown(first.fits) ? first.fits.wouldSettle : '';
  return `Yes, ${effortText(timeToTry)}: ${first.limit} is not known. ${sentence(settles)}`.trim();
}

/** What it takes to see it work once, beside what writing it oneself would take; empty where there is nothing to try. */
export function timeToTryText({ kind, timeToTry, writing }: Action): string {
  if (kind === 'keep' || kind === 'measure' || timeToTry.high <= 0) return '';
  const own = writing === undefined ? '' : `; writing one: ${effortText(writing.hours)}`;
  return `${byLunch(timeToTry)}: ${effortText(timeToTry)}${own}`;
}

function byLunch({ likely, high }: Action['timeToTry']): string {
  if (high <= MORNING_HOURS) return 'by lunchtime';
  return likely <= MORNING_HOURS ? 'perhaps by lunchtime' : 'not by lunchtime';
}
