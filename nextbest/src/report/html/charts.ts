import { type Markup, markup } from '#map/markup.ts';
import type { Range } from '#model/range.ts';
import { numberText, rangeText, tenths } from '../numbers.ts';

const DOT = 14;

/** A chance as ten dots, as many filled as times it works: counted, not estimated. */
export function dots(chance: number): Markup {
  const filled = tenths(chance);
  const circles = Array.from({ length: 10 }, (_, index) =>
    index < filled
      ? markup`<circle class="bar" cx="${index * DOT + 6}" cy="6" r="5"/>`
      : markup`<circle class="dot-off" cx="${index * DOT + 6}" cy="6" r="4.25"/>`,
  );
  return markup`<svg width="${10 * DOT}" height="12" viewBox="0 0 ${10 * DOT} 12" aria-hidden="true">${circles}</svg>`;
}

export interface Scale {
  readonly low: number;
  readonly high: number;
}

/** One scale for all bars of a list, with zero on it. */
export function scaleOf(ranges: readonly Range[]): Scale {
  const values = ranges.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return high > low ? { low, high } : { low: 0, high: 1 };
}

const WIDTH = 420;
const EDGE = 8;

/** From the 10th to the 90th percentile as a bar, the median as a dot, zero as a line. */
export function interval(range: Range, { low, high }: Scale): Markup {
  const x = (value: number): number => Math.round((EDGE + ((value - low) / (high - low)) * (WIDTH - 2 * EDGE)) * 10) / 10;
  const label = `Net gain ${rangeText(range)}`;
  return markup`<svg width="${WIDTH}" height="18" viewBox="0 0 ${WIDTH} 18" role="img" aria-label="${label}"><path class="zero" d="M${x(0)},0V18"/><rect class="spread" x="${x(range.low)}" y="6" width="${Math.max(1, x(range.high) - x(range.low))}" height="6" rx="3"/><circle class="bar" cx="${x(range.likely)}" cy="9" r="5"/></svg>`;
}

/** What the two ends of the bars stand for. */
export function scaleText({ low, high }: Scale, unit: string): string {
  return `Bars run from ${numberText(low, 0)} to ${numberText(high, 0)} ${unit}. The thin line is zero: left of it the work does not pay off.`;
}
