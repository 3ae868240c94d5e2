import type { Range } from '#model/range.ts';
import { quantile } from './normal.ts';

/** z of the 90th percentile and of the upper end of a 90 % range. */
const Z90 = 1.2815515655446004;
const Z95 = 1.6448536269514722;

/** Lognormal parameters whose 5th and 95th percentiles are `low` and `high`, both above 0 (decision.md, 1.2). */
export function lognormal(low: number, high: number): { readonly mu: number; readonly sigma: number } {
  return { mu: (Math.log(low) + Math.log(high)) / 2, sigma: (Math.log(high) - Math.log(low)) / (2 * Z95) };
}

/** 10th, 50th and 90th percentile of the lognormal with this 90 % range. */
export function rangeOf90(low: number, high: number, unit: string): Range {
  const { mu, sigma } = lognormal(low, high);
  return { low: Math.exp(mu - Z90 * sigma), likely: Math.exp(mu), high: Math.exp(mu + Z90 * sigma), unit };
}

/**
 * The value of a range at probability `u`. The three percentiles are met exactly: each side of the median is half a lognormal
 * where the range is above 0, half a normal where it may cross 0.
 */
export function valueAt(range: Range, u: number): number {
  if (range.low === range.high) return range.likely;
  const z = quantile(u) / Z90;
  const side = z < 0 ? range.low : range.high;
  if (range.low > 0) return range.likely * (side / range.likely) ** Math.abs(z);
  return range.likely + (side - range.likely) * Math.abs(z);
}

/** 10th, 50th and 90th percentile of a sample; `sorted` ascending. */
export function percentiles(sorted: ArrayLike<number>, unit: string): Range {
  const at = (p: number): number => sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? 0;
  return { low: at(0.1), likely: at(0.5), high: at(0.9), unit };
}
