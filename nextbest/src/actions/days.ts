import type { Range } from '#model/range.ts';

const DAY_MILLISECONDS = 86_400_000;

/** `isoDate` plus a number of days, as an ISO date. */
export function daysAfter(isoDate: string, days: number): string {
  return new Date(Date.parse(`${isoDate}T00:00:00Z`) + days * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

/** Whole days from one ISO date to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MILLISECONDS);
}

/** Hours that one person gives to one thing in a week beside the rest; assumed. */
const HOURS_A_WEEK = 20;

/** Days on the calendar that work of so many hours takes, at half the time of one person. */
export function daysOfWork({ likely }: Range): number {
  return Math.ceil(likely / HOURS_A_WEEK) * 7;
}
