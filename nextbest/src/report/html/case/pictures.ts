import { type Markup, markup } from '#map/markup.ts';
import type { Range } from '#model/range.ts';
import { amountText, casesText, DOTS, dotsFilled } from '../../case/words.ts';
import { numberText } from '../../numbers.ts';
import { type Scale, scaleOf } from '../charts.ts';

const WIDTH = 340;
const EDGE = 30;
const STEP = 13;

/** A chance as twenty dots to be counted. */
export function twentyDots(chance: number): Markup {
  const filled = dotsFilled(chance);
  const circles = Array.from({ length: DOTS }, (_, index) => {
    const x = index * STEP + 6;
    return index < filled
      ? markup`<circle class="bar" cx="${x}" cy="6" r="5"/>`
      : markup`<circle class="dot-off" cx="${x}" cy="6" r="4.25"/>`;
  });
  return markup`<svg class="dots" viewBox="0 0 ${DOTS * STEP} 12" role="img" aria-label="${casesText(chance)}">${circles}</svg>`;
}

/** Ranges of one unit below each other on one scale with zero on it. */
export function bars(ranges: readonly { readonly label: string; readonly range: Range }[]): Markup {
  const scale = scaleOf(ranges.map(({ range }) => range));
  return markup`${ranges.map(({ label, range }) => markup`<p class="bar-label">${label}: <b>${amountText(range)}</b></p>${bar(range, scale, label)}`)}`;
}

/** From the low to the high end as a bar, the middle as a dot, zero as a line; the three numbers below. */
function bar(range: Range, { low, high }: Scale, label: string): Markup {
  const x = (value: number): number => Math.round((EDGE + ((value - low) / (high - low)) * (WIDTH - 2 * EDGE)) * 10) / 10;
  const [from, middle, to] = [x(range.low), x(range.likely), x(range.high)];
  const zero = markup`<path class="zero" d="M${x(0)},0V17"/>`;
  return markup`<svg class="plot" viewBox="0 0 ${WIDTH} 30" role="img" aria-label="${`${label}: ${amountText(range)}`}">${zero}<rect class="spread" x="${from}" y="5" width="${Math.max(1, to - from)}" height="7" rx="3.5"/><circle class="bar" cx="${middle}" cy="8.5" r="5"/>${ends(range, [from, to], x(0))}</svg>`;
}

/** Both ends below the bar, and zero where there is room for it. */
function ends({ low, high }: Range, [from, to]: readonly [number, number], zero: number): Markup {
  const apart = Math.abs(zero - from) > 24 && Math.abs(zero - to) > 24;
  const near = to - from < 48;
  const at = near ? [from - 12, to + 12] : [from, to];
  return markup`<text class="caption" x="${at[0] ?? from}" y="27" text-anchor="middle">${numberText(low, 0)}</text><text class="caption" x="${at[1] ?? to}" y="27" text-anchor="middle">${numberText(high, 0)}</text>${apart ? markup`<text class="caption" x="${zero}" y="27" text-anchor="middle">0</text>` : undefined}`;
}
