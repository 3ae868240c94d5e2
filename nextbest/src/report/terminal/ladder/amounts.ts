import { numberText } from '../../numbers.ts';

/** The next larger unit, and how many of the smaller make one. Sizes count in powers of two, as the services do. */
const LARGER: Readonly<Record<string, readonly [number, string]>> = {
  s: [60, 'minutes'],
  minutes: [60, 'hours'],
  hours: [24, 'days'],
  KB: [1024, 'MB'],
  MB: [1024, 'GB'],
  GB: [1024, 'TB'],
};
const MINUTES_IN_AN_HOUR = 60;
/** Below that a unit is kept: 90 s is said as 90 s. */
const LEAST = 1;

/** An amount in the largest unit in which it stays a whole number: `10 GB` for 10240 MB, `15 minutes` for 900 s or 0.25 h. */
export function amountText(value: number, unit: string): string {
  if (unit === 'h' || unit === 'hours') return value < LEAST ? amountText(value * MINUTES_IN_AN_HOUR, 'minutes') : larger(value, 'hours');
  return larger(value, unit);
}

function larger(value: number, unit: string): string {
  const next = Object.hasOwn(LARGER, unit) ? LARGER[unit] : undefined;
  if (next !== undefined && value > next[0] && Number.isInteger(value / next[0])) return larger(value / next[0], next[1]);
  const digits = Number.isInteger(value) ? 0 : 2;
  return `${numberText(value, digits)} ${value === 1 ? unit.replace(/^(minute|hour|day)s$/, '$1') : unit}`;
}
