import { type Range, range } from '#model/range.ts';
import type { Workload } from '#model/workload.ts';

/** An hour of the team while nobody has stated it; assumed, 10th to 90th percentile. */
const ASSUMED: Range = range(60, 100, 150, 'USD/hour');
const DAY_HOURS = 8;

export function rateOf({ money }: Pick<Workload, 'money'>): { readonly rate: Range; readonly stated: boolean } {
  const own = money?.ratePerHourUSD;
  if (own === undefined) return { rate: ASSUMED, stated: false };
  return { rate: range(own.low, Math.sqrt(own.low * own.high), own.high, 'USD/hour'), stated: true };
}

/** One engineer day a month: a smaller difference is not worth a change. USD a month. */
export function engineerDay(rate: Range): number {
  return DAY_HOURS * rate.likely;
}
