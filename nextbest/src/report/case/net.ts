import type { Action } from '#model/action.ts';
import type { CaseNet } from '#model/case.ts';
import { HORIZON_MONTHS, HOURS_PER_MONTH } from '#model/horizon.ts';
import { product, type Range } from '#model/range.ts';
import { monthlyOf, monthlySum } from '../monthly.ts';
import { numberText } from '../numbers.ts';
import { listed } from '../words.ts';
import { billsOf } from './bills.ts';
import type { CaseInput } from './input.ts';
import { plainWords } from './plain-words.ts';

/** Net over 12 months: hours saved and, where stated, what waiting costs customers, less the work itself, new running work and the chance of failure. */
export function netOf(input: CaseInput): CaseNet {
  const { action, withoutDelay, purpose } = input;
  const { total, chancePositive } = action.netValue;
  const rate = purpose?.team.rate;
  const money = rate === undefined || action.kind === 'keep' ? undefined : inMoney(total, rate);
  return {
    total,
    ...(withoutDelay === undefined ? {} : { withoutDelay }),
    ...(money === undefined ? {} : { money }),
    paysBack: chancePositive,
    notes: [...paybackNote(action), ...cashNote(action), delayNote(input), ...rateNote(input)],
  };
}

/** Hours at the stated price of an hour; `USD/hour` becomes `USD`. */
function inMoney(hours: Range, rate: Range): Range {
  const [unit = ''] = rate.unit.split('/');
  if (hours.low >= 0) return product(hours, rate, unit);
  // A loss is a loss at any price of an hour: its end is taken at the price that makes it larger.
  return {
    low: hours.low * rate.high,
    likely: hours.likely * rate.likely,
    high: hours.high * (hours.high > 0 ? rate.high : rate.low),
    unit,
  };
}

/** USD more in 12 months; undefined where one of the two bills is not known. */
function billChange(action: Action): number | undefined {
  const { today: now, next } = billsOf(action, 1);
  return now === undefined || next === undefined ? undefined : (next.usd - now.usd) * HORIZON_MONTHS;
}

/** The month in which the middle case has paid back its work. */
function paybackNote(action: Action): string[] {
  const { kind, effort } = action;
  if (kind === 'keep') return [];
  const monthly = monthlySum(monthlyOf(action));
  const month = monthly <= 0 ? Number.POSITIVE_INFINITY : Math.ceil(effort.likely / HOURS_PER_MONTH + effort.likely / monthly);
  if (month > HORIZON_MONTHS) return ['In the middle case, where it works, it has not paid for its work within 12 months.'];
  return [`In the middle case, where it works, it has paid for its work in month ${numberText(month, 0)}.`];
}

/** Hours are capacity; only a bill that falls is cash. */
function cashNote(action: Action): string[] {
  const change = billChange(action);
  if (change === undefined) return [];
  const without = billsOf(action, 1).next?.unpriced ?? [];
  if (without.length > 0) return [partlyPriced(change, without)];
  if (Math.abs(change) < 1) return ['The bill stays as it is.'];
  return [`Part of it is cash: the bill ${change > 0 ? 'rises' : 'falls'} by USD ${numberText(Math.abs(change), 0)} in 12 months.`];
}

/** A price after that leaves parts out proves no saving: it is an end of a range. */
function partlyPriced(change: number, without: readonly string[]): string {
  const missing = `the price after is without ${plainWords(listed(without.slice(0, 2)))}`;
  const amount = `USD ${numberText(Math.abs(change), 0)} in 12 months`;
  return change < 0 ? `The bill falls by ${amount} at most: ${missing}.` : `The bill rises by ${amount} at least: ${missing}.`;
}

function delayNote({ action: { kind, value, frees }, withoutDelay }: CaseInput): string {
  if (kind === 'keep') return 'Nothing is spent and nothing is gained.';
  if (kind === 'measure') return 'The gain is what a better choice is thought to bring. It is assumed.';
  if (withoutDelay !== undefined)
    return kind === 'try'
      ? 'Without the value that the team states, only the work is left.'
      : 'Both are shown: with and without what waiting costs customers.';
  if (frees.high <= 0) return 'What waiting costs customers plays no part in it.';
  return value === undefined ? 'What waiting costs customers is not stated. It is left out, so the net with it would be higher.' : '';
}

function rateNote({ action, purpose }: CaseInput): string[] {
  const rate = purpose?.team.rate;
  if (action.kind === 'keep') return [];
  if (rate !== undefined)
    return [
      `An hour of the team costs ${rate.unit.replace('/hour', '')} ${numberText(rate.low, 0)} to ${numberText(rate.high, 0)}, as stated.`,
    ];
  return ['It is not shown as money: nobody has stated what an hour of the team costs.'];
}
