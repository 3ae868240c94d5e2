import type { Range } from '#model/range.ts';

const HOURS_PER_DAY = 8;

/** The parts of a range, as text: the median, its unit, and both ends when they differ. */
export interface RangeParts {
  readonly value: string;
  readonly unit: string;
  readonly ends?: readonly [low: string, high: string];
}

export function rangeParts({ low, likely, high, unit }: Range): RangeParts {
  const digits = digitsFor([low, likely, high]);
  const [from, to] = [roundedText(low, digits), roundedText(high, digits)];
  const rounded = roundedText(likely, digits);
  const value = rounded === '0' && likely > 0 ? `under ${digits === 2 ? 0.01 : 0.1}` : rounded;
  const counted = value === '1' ? unit.replace(/^(commit|hour|day)s/, '$1') : unit;
  return from === to ? { value, unit: counted } : { value, unit: counted, ends: [from, to] };
}

/** What rounds to nothing is 0, without decimals that nobody measured. */
function roundedText(value: number, digits: number): string {
  const text = numberText(value, digits);
  return /^[0.]+$/.test(text) ? '0' : text;
}

/** A percentile range with its unit: `3.1 h/month (1.2-6.0)`. Equal ends are one number. */
export function rangeText(range: Range): string {
  return partsText(rangeParts(range), range.low < 0 ? ' to ' : '-');
}

function partsText({ value, unit, ends }: RangeParts, between: string): string {
  const short = unit.replace(/^hours?(?=\/|$)/, 'h');
  return ends === undefined ? `${value} ${short}` : `${value} ${short} (${ends.join(between)})`;
}

/** Hours of work, as days of eight hours from one day on, in halves: more would be pretence. */
export function effortParts({ low, likely, high }: Range): RangeParts {
  const inDays = likely >= HOURS_PER_DAY;
  const [from, value, to] = [halves(low, inDays), halves(likely, inDays), halves(high, inDays)];
  const unit = `${inDays ? 'day' : 'hour'}${value === '1' ? '' : 's'}`;
  return from === to ? { value, unit } : { value, unit, ends: [from, to] };
}

/** `2 days (1-4)`, `3 h (1-6)`. */
export function effortText(hours: Range): string {
  return partsText(effortParts(hours), '-');
}

/** One number of hours of work: `2 days`, `3 h`. */
export function hoursText(hours: number): string {
  return effortText({ low: hours, likely: hours, high: hours, unit: 'hours' });
}

function halves(hours: number, inDays: boolean): string {
  const value = inDays ? hours / HOURS_PER_DAY : hours;
  const rounded = Math.round(value * 2) / 2;
  if (value > 0 && rounded === 0) return numberText(value, 1);
  return numberText(rounded, Number.isInteger(rounded) ? 0 : 1);
}

/** A chance in words that everybody reads the same way: `8 in 10`. */
export function chanceText(chance: number): string {
  if (!Number.isFinite(chance)) return 'unknown';
  if (chance > 0.95 && chance < 1) return chance > 0.975 ? 'over 19 in 20' : '19 in 20';
  if (chance < 0.05 && chance > 0) return chance < 0.025 ? 'under 1 in 20' : '1 in 20';
  return `${tenths(chance)} in 10`;
}

/** 0 … 10. */
export function tenths(chance: number): number {
  return Number.isFinite(chance) ? Math.round(Math.min(1, Math.max(0, chance)) * 10) : 0;
}

/** A share 0 … 1 as `38%`. */
export function shareText(share: number): string {
  return `${numberText(share * 100, 0)}%`;
}

/** What a limit has to spare, as `38%`; never all of it. */
export function spareText(share: number): string {
  return `${numberText(Math.floor(Math.min(share, 0.99) * 100), 0)}%`;
}

/** `1 commit`, `3 commits`. */
export function countText(count: number, noun: string): string {
  return `${numberText(count, 0)} ${count === 1 ? noun : `${noun}s`}`;
}

/** A number with a fixed count of decimals and commas between thousands; the same in every locale. */
export function numberText(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return 'unknown';
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** One decimal below ten, two below a tenth, none when all are whole or large. */
function digitsFor(values: readonly number[]): number {
  const largest = Math.max(...values.map(Math.abs));
  if (values.every((value) => Math.abs(value - Math.round(value)) < 0.05)) return 0;
  if (largest < 0.2) return 2;
  return Math.abs(values[1] ?? 0) < 10 ? 1 : 0;
}

/** A length of time in the unit in which people say it: `40 minutes`, `6 hours`, `3.2 days`. */
export function timeText(days: number): string {
  if (days < 1 / 24) return countText(Math.max(1, Math.round(days * 24 * 60)), 'minute');
  if (days < 1) return countText(Math.round(days * 24), 'hour');
  const digits = days < 10 && Math.abs(days - Math.round(days)) >= 0.05 ? 1 : 0;
  return digits === 1 ? `${numberText(days, 1)} days` : countText(Math.round(days), 'day');
}
