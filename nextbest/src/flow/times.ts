import type { Counts, Times } from '#model/flow.ts';
import { DAY_SECONDS } from '#model/time.ts';

/** Median and 90th percentile of durations in seconds, as days, between neighbours by linear interpolation; undefined without any. */
export function timesOf(seconds: readonly number[]): Times | undefined {
  return countsOf(seconds.map((one) => one / DAY_SECONDS));
}

/** The same of any numbers, in their own unit. */
export function countsOf(numbers: readonly number[]): Counts | undefined {
  if (numbers.length === 0) return undefined;
  const sorted = [...numbers].sort((a, b) => a - b);
  return { median: percentile(sorted, 0.5), p90: percentile(sorted, 0.9), n: sorted.length };
}

function percentile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
