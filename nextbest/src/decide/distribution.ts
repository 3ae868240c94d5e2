import { Z90 } from '#model/normal.ts';
import type { Range } from '#model/range.ts';
import { quantile } from './normal.ts';

/** Standard normal scores in the middles of `count` equally likely steps, ascending. */
export function scores(count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, step) => quantile((step + 0.5) / count));
}

/**
 * The value of a range at a standard normal score. The three percentiles are met exactly: each side of the median is half a lognormal
 * where the range is above 0, half a normal where it may cross 0.
 */
export function valueAt(range: Range, score: number): number {
  if (range.low === range.high) return range.likely;
  const z = score / Z90;
  const side = z < 0 ? range.low : range.high;
  if (range.low > 0) return range.likely * Math.exp(Math.log(side / range.likely) * Math.abs(z));
  return range.likely + (side - range.likely) * Math.abs(z);
}

/** 10th, 50th and 90th percentile of a sample, whose order is lost. */
export function percentiles(sample: Float64Array, unit: string): Range {
  const last = sample.length - 1;
  const place = (p: number): number => Math.min(last, Math.floor(p * sample.length));
  const likely = selected(sample, place(0.5), [0, last]);
  const low = selected(sample, place(0.1), [0, place(0.5)]);
  return { low, likely, high: selected(sample, place(0.9), [place(0.5), last]), unit };
}

/** The value that would stand at `place` if that stretch of the sample were sorted (Hoare's selection); 0 of none. */
function selected(sample: Float64Array, place: number, [from, to]: readonly [number, number]): number {
  let [left, right] = [from, to];
  while (left < right) {
    const split = partition(sample, left, right);
    if (place <= split) right = split;
    else left = split + 1;
  }
  return sample[place] ?? 0;
}

/** Parts a stretch so that nothing up to the place returned is larger than anything after it. */
function partition(sample: Float64Array, left: number, right: number): number {
  const pivot = sample[(left + right) >> 1] ?? 0;
  let [low, high] = [left, right];
  while (true) {
    while ((sample[low] ?? 0) < pivot) low += 1;
    while ((sample[high] ?? 0) > pivot) high -= 1;
    if (low >= high) return high;
    const moved = sample[low] ?? 0;
    sample[low] = sample[high] ?? 0;
    sample[high] = moved;
    low += 1;
    high -= 1;
  }
}
