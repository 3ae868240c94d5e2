import { type Range, range } from '#model/range.ts';
import { ASSUMED_RATE } from '#model/rate.ts';
import type { Workload } from '#model/workload.ts';

const DAY_HOURS = 8;

export function rateOf({ money }: Pick<Workload, 'money'>): { readonly rate: Range; readonly stated: boolean } {
  const own = money?.ratePerHourUSD;
  if (own === undefined) return { rate: ASSUMED_RATE, stated: false };
  return { rate: range(own.low, Math.sqrt(own.low * own.high), own.high, 'USD/hour'), stated: true };
}

/** One engineer day a month: a smaller difference is not worth a change. USD a month. */
export function engineerDay(rate: Range): number {
  return DAY_HOURS * rate.likely;
}
