export const DAY_SECONDS = 86_400;
export const YEAR_DAYS = 365;
export const YEAR_SECONDS = YEAR_DAYS * DAY_SECONDS;

/** The last second of an ISO date in UTC, as Unix seconds. */
export function endOfDay(isoDate: string): number {
  return Date.parse(`${isoDate}T23:59:59Z`) / 1000;
}

/** The ISO date in UTC of Unix seconds. */
export function isoDay(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
