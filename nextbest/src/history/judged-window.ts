import { DAY_SECONDS, endOfDay } from '#model/time.ts';

/** Nothing that is told of work looks back further. */
const JUDGED_DAYS = 5 * 365;

/**
 * Unix seconds of the moment from which on commits are judged: five years before the newest commit, or before the end of `asOf`, an ISO date, where
 * that is earlier.
 */
export function judgedFrom(newest: number, asOf?: string): number {
  const end = asOf === undefined ? newest : Math.min(newest, endOfDay(asOf));
  return end - JUDGED_DAYS * DAY_SECONDS;
}
