import { type Markup, markup } from '#map/markup.ts';
import type { Times } from '#model/flow.ts';
import { leadText } from '../../history/way-words.ts';
import { along, block, dot } from './plot.ts';

const HOUR = 1 / 24;
/** Lengths that everybody has a feeling for, in days. */
const MARKS = [
  ['1 hour or less', HOUR],
  ['1 day', 1],
  ['1 week', 7],
  ['1 month', 30],
  ['1 year', 365],
  ['10 years', 3650],
] as const;

/** From an hour to the last mark that is needed: each step of the scale is several times as long as the one before. */
export interface TimeScale {
  readonly most: number;
}

export function timeScaleOf(times: readonly Pick<Times, 'p90'>[]): TimeScale {
  const longest = Math.max(30, ...times.map(({ p90 }) => p90));
  return { most: MARKS.find(([, days]) => days >= longest)?.[1] ?? longest };
}

function position(days: number, { most }: TimeScale): number {
  return Math.log(Math.max(HOUR, days) / HOUR) / Math.log(most / HOUR);
}

/** Names of the marks above the strips. */
export function timeAxis(scale: TimeScale): Markup {
  // On a telephone there is no room for all of them.
  const shown = MARKS.filter(([, days]) => days <= scale.most && !(days === 7 && scale.most > 365));
  const labels = shown.map(([name, days], index) => {
    const anchor = index === 0 ? 'start' : index === shown.length - 1 ? 'end' : 'middle';
    return markup`<text class="tick" x="${along(position(days, scale))}" y="12" text-anchor="${anchor}">${name}</text>`;
  });
  return markup`<svg class="plot" width="100%" height="18" aria-hidden="true">${labels}</svg>`;
}

/** How long changes take: the median as a dot, and the bar to where nine in ten are through. */
export function timeStrip(times: Times, scale: TimeScale): Markup {
  const lines = MARKS.filter(([, days]) => days <= scale.most).map(
    ([, days]) => markup`<line class="grid" x1="${along(position(days, scale))}" x2="${along(position(days, scale))}" y1="0" y2="20"/>`,
  );
  return markup`<svg class="plot" width="100%" height="20" role="img" aria-label="${leadText(times)}">${lines}${block('spread time', [position(times.median, scale), position(times.p90, scale)], [5, 10])}${dot('point time', position(times.median, scale), 10)}</svg>`;
}
