import { type Markup, markup } from '#map/markup.ts';
import type { QuarterShares } from '#model/history-report.ts';
import type { WorkShares } from '#model/work.ts';
import { lastQuarters, type Parts, partsOf } from '../../history/shares.ts';
import { countText, numberText, shareText } from '../../numbers.ts';
import { along, block, plot, rounded, roundUp } from './plot.ts';

/** From the bottom up and from left to right; `unsure` last, where it can belong to any of the others. */
const ORDER = ['upkeep', 'fix', 'value', 'unsure'] as const satisfies readonly (keyof Parts)[];

export const PART_WORDS: Readonly<Record<keyof Parts, string>> = {
  upkeep: 'upkeep',
  fix: 'fixes',
  value: 'features',
  unsure: 'not sure',
};

/** The four parts of one bar as text: `77% upkeep, 6% fixes, 13% features, 4% not sure`. */
function partsText(mix: WorkShares): string {
  const parts = partsOf(mix);
  return ORDER.map((part) => `${shareText(parts[part])} ${PART_WORDS[part]}`).join(', ');
}

const STRIP = 30;

/** The work of a year as one bar. */
export function mixStrip(mix: WorkShares): Markup {
  const parts = partsOf(mix);
  let from = 0;
  const blocks = ORDER.map((part) => {
    const to = from + parts[part];
    const drawn = parts[part] > 0 ? block(`part ${part}`, [from, to], [1, STRIP - 2]) : undefined;
    from = to;
    return drawn;
  });
  return plot({
    id: 'year',
    title: 'The work of the last 12 months',
    says: partsText(mix),
    height: STRIP,
    marks: markup`${blocks}`,
  });
}

/** A square in the look of a part, for the legend. */
export function swatch(part: keyof Parts): Markup {
  return markup`<svg class="swatch" width="14" height="14" aria-hidden="true"><rect class="part ${part}" x="1" y="1" width="12" height="12"/></svg>`;
}

const MOST_QUARTERS = 12;
const TOP = 14;
const BODY = 190;
const LABELS = 38;

/** Commits of people per quarter, stacked by what they were for: as high as there were commits. */
export function quarterColumns(quarters: readonly QuarterShares[]): Markup {
  const shown = lastQuarters(quarters, MOST_QUARTERS);
  const most = roundUp(Math.max(1, ...shown.map((quarter) => ('commits' in quarter ? quarter.commits : 0))));
  const columns = shown.map((quarter, index) => {
    const at: Spot = { from: index / shown.length, width: 1 / shown.length };
    return markup`${'commits' in quarter ? column(quarter, most, at) : undefined}${quarterLabel(quarter.quarter, index === 0, at)}`;
  });
  return plot({
    id: 'quarters',
    title: 'Commits of people per quarter, by what they were for',
    says: `${shown.length} quarters from ${shown[0]?.quarter ?? ''} to ${shown.at(-1)?.quarter ?? ''}; the table below has the same numbers.`,
    height: TOP + BODY + LABELS,
    marks: markup`${grid(most)}${columns}`,
  });
}

interface Spot {
  readonly from: number;
  readonly width: number;
}

function column(quarter: QuarterShares, most: number, { from, width }: Spot): Markup {
  const parts = partsOf(quarter);
  const edges: readonly [number, number] = [from + width * 0.12, from + width * 0.88];
  let y = TOP + BODY;
  const blocks = ORDER.map((part) => {
    const height = (parts[part] * quarter.commits * BODY) / most;
    y -= height;
    return height > 0 ? block(`part ${part}`, edges, [y, height]) : undefined;
  });
  return markup`<g><title>${`${quarter.quarter}: ${countText(quarter.commits, 'commit')}; ${partsText(quarter)}`}</title>${blocks}</g>`;
}

function grid(most: number): Markup {
  const lines = [0, 0.5, 1].map((share) => {
    const y = rounded(TOP + BODY * (1 - share));
    return markup`<line class="${share === 0 ? 'base' : 'grid'}" x1="0" x2="100%" y1="${y}" y2="${y}"/><text class="tick" x="-8" y="${y + 4}" text-anchor="end">${numberText(most * share, Number.isInteger(most * share) ? 0 : 1)}</text>`;
  });
  return markup`${lines}`;
}

/** `Q3`, and the year below the first one and below every first quarter. */
function quarterLabel(quarter: string, first: boolean, { from, width }: Spot): Markup {
  const [year = '', name = ''] = quarter.split('-');
  const middle = along(from + width / 2);
  const below =
    first || name === 'Q1'
      ? markup`<text class="tick" x="${middle}" y="${TOP + BODY + 32}" text-anchor="middle">${year}</text>`
      : undefined;
  return markup`<text class="tick" x="${middle}" y="${TOP + BODY + 16}" text-anchor="middle">${name}</text>${below}`;
}

const BOTS = 44;

/** Commits of bots per quarter, on a scale of their own: they are often many more, and no work of people. */
export function botColumns(quarters: readonly QuarterShares[]): Markup | undefined {
  const shown = lastQuarters(quarters, MOST_QUARTERS).map((quarter) => ({
    quarter: quarter.quarter,
    commits: 'bots' in quarter ? quarter.bots.commits : 0,
  }));
  const most = Math.max(...shown.map(({ commits }) => commits));
  if (!(most > 0)) return undefined;
  const columns = shown.map(({ quarter, commits }, index) => {
    const height = (commits * (BOTS - 4)) / most;
    const edges: readonly [number, number] = [(index + 0.12) / shown.length, (index + 0.88) / shown.length];
    return markup`<g><title>${`${quarter}: ${countText(commits, 'commit')} of bots`}</title>${commits > 0 ? block('part bots', edges, [BOTS - height, height]) : undefined}</g>`;
  });
  return plot({
    id: 'bots',
    title: 'Commits of bots per quarter',
    says: `At most ${numberText(most, 0)} in a quarter, on a scale of their own.`,
    height: BOTS + 1,
    marks: markup`<text class="tick" x="-8" y="12" text-anchor="end">${numberText(most, 0)}</text>${columns}<line class="base" x1="0" x2="100%" y1="${BOTS}" y2="${BOTS}"/>`,
  });
}
