/** Nothing that is told of work looks back further. */
const JUDGED_DAYS = 5 * 365;
const DAY_SECONDS = 86_400;

/**
 * Unix seconds of the moment from which on commits are judged: five years before the newest commit, or before the end of `asOf`, an ISO date, where
 * that is earlier.
 */
export function judgedFrom(newest: number, asOf?: string): number {
  const end = asOf === undefined ? newest : Math.min(newest, Date.parse(`${asOf}T23:59:59Z`) / 1000);
  return end - JUDGED_DAYS * DAY_SECONDS;
}
