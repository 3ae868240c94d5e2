import { HORIZON_MONTHS, HOURS_PER_MONTH, WAY_BACK_SHARE } from '#model/horizon.ts';

/** Months that are left for the gain once a move of this many hours is done. */
export function monthsAfter(hours: number): number {
  return Math.max(0, HORIZON_MONTHS - hours / HOURS_PER_MONTH);
}

/**
 * NV = S · v · max(0, H − D) − D − (1 − S) · rollback, in team hours: `works` is S, 0 or 1, or its chance; `perMonth` is v,
 * what is freed and gained a month less the new running work; `hours` is D. Straight in `works` and in `perMonth`, so that expectations of independent inputs may stand for both.
 */
export function netValue(works: number, perMonth: number, hours: number): number {
  return works * perMonth * monthsAfter(hours) - hours - (1 - works) * WAY_BACK_SHARE * hours;
}
