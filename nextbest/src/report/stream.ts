import { type Markup, markup } from '#map/markup.ts';
import type { LeadTime, Stretch, Times, ValueStream } from '#model/flow.ts';
import { plain } from '#model/plain.ts';
import type { StatedWait } from '#model/stated-wait.ts';
import { numberText, rangeText } from './numbers.ts';

/** What is drawn: the stretches of a value stream, or the one stretch that git knows of. */
export type Drawn = ValueStream | LeadTime;

/** Waits that the team states; they come behind what was measured. */
export type Stated = readonly StatedWait[];

interface Part {
  readonly name: string;
  /** `whole`: work and waiting, nobody knows how much of each. `stated`: a wait that nobody measured. */
  readonly kind: 'work' | 'wait' | 'whole' | 'stated';
  /** Days: how long it is drawn. */
  readonly days: number;
  readonly says: string;
}

const NAMES: Readonly<Record<Stretch['stage'], string>> = {
  coding: 'coding',
  'pick-up': 'waits for review',
  review: 'review',
  rework: 'rework',
  merge: 'waits for merge',
  'deploy-wait': 'waits for release',
};
const WIDTH = 720;
const EDGE = 8;
const LINE = 26;
const STRIP = 34;
const TOP = 30;
const LEAST = 2;
const NAME_LENGTH = 24;

/** The stretches of the way. Without an export of change requests only the whole way is known, and how much of it is waiting is not. */
function partsOf(drawn: Drawn, stated: Stated): readonly Part[] {
  return [...measuredParts(drawn), ...stated.map(statedPart)];
}

function measuredParts(drawn: Drawn): readonly Part[] {
  if ('stretches' in drawn)
    return drawn.stretches.map(({ stage, wait, ...rest }) => ({
      name: NAMES[stage],
      kind: wait ? 'wait' : 'work',
      days: rest.median,
      says: times(rest),
    }));
  return [{ name: `from the change to its ${wordOf(drawn)}`, kind: 'whole', days: drawn.median, says: times(drawn) }];
}

/** Changes that are no more than some wait there, too: the strip is of those that do. */
function statedPart({ where, days, changes }: StatedWait): Part {
  const of = changes === undefined ? '' : `, only ${plain(changes)}`;
  return { name: plain(where), kind: 'stated', days: days.likely, says: `${rangeText(days)} as stated${of}` };
}

function wordOf({ of }: LeadTime): string {
  return of === 'tag' ? 'release tag' : 'deployment';
}

/** One sentence for those who cannot see the strip; it also stands above it. */
function streamTitle(drawn: Drawn): string {
  if (!('stretches' in drawn))
    return `${daysText(drawn.median)} from a change to its ${wordOf(drawn)} (median of ${numberText(drawn.n, 0)} changes)`;
  const { total, until, requests } = drawn;
  return `${daysText(total.median)} from the first commit to the ${until === 'release' ? 'release' : 'merge'} (median of ${numberText(total.n, 0)} of ${numberText(requests, 0)} change requests)`;
}

/**
 * The way of a change as one strip whose parts are as long as their median times: work filled, waits hatched. Self-contained SVG: colours by CSS variables of its own, light and dark, with title
 * and description; every text is escaped.
 */
export function streamSvg(drawn: Drawn, stated: Stated = []): string {
  const parts = partsOf(drawn, stated);
  const sum = parts.reduce((all, { days }) => all + days, 0);
  const height = TOP + STRIP + 12 + parts.length * LINE + 22;
  const list = parts.map((part, row) => legend(part, TOP + STRIP + 26 + row * LINE));
  const note =
    parts.length > 1
      ? 'Each part has its own median over the change requests that had it: the parts do not add up to the whole.'
      : noteOf(drawn);
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="nextbest-stream" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="stream-title stream-text"><title id="stream-title">${streamTitle(drawn)}</title><desc id="stream-text">${streamTexts(drawn, stated).slice(1).join('; ')}</desc><style>${{ markup: STYLE }}</style><defs><pattern id="stream-wait" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground" width="6" height="6"/><path class="hatch" d="M0,0V6"/></pattern></defs><text class="head" x="${EDGE}" y="18">${streamTitle(drawn)}</text>${strip(parts, sum)}${list}<text class="note" x="${EDGE}" y="${height - 6}">${note}</text></svg>`
    .markup;
}

function noteOf(drawn: Drawn): string {
  return 'stretches' in drawn ? '' : 'How much of it is waiting is not in git: an export of change requests tells it.';
}

function strip(parts: readonly Part[], sum: number): Markup[] {
  const room = WIDTH - 2 * EDGE - LEAST * parts.length;
  let x = EDGE;
  return parts.map(({ kind, days }) => {
    const width = rounded(LEAST + (sum === 0 ? 0 : (days / sum) * room));
    const at = rounded(x);
    x += width;
    return markup`<rect class="${kind}" x="${at}" y="${TOP}" width="${width}" height="${STRIP}"/>`;
  });
}

function legend(part: Part, y: number): Markup {
  return markup`<rect class="${part.kind}" x="${EDGE}" y="${y - 11}" width="14" height="14"/><text x="${EDGE + 22}" y="${y}">${shortened(part.name)}</text><text class="times" x="${EDGE + 190}" y="${y}">${part.says}</text>`;
}

/** What a team calls a wait may be long; the description and the text hold all of it. */
function shortened(name: string): string {
  return name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH - 1)}…` : name;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function times({ median, p90, n }: Times): string {
  return `${daysText(median)} median, 9 of 10 within ${daysText(p90)}, of ${numberText(n, 0)}`;
}

/** `3.2 days`, `5.0 hours`, `12 minutes`. */
export function daysText(days: number): string {
  const hours = days * 24;
  if (days >= 2) return `${numberText(days, days < 10 ? 1 : 0)} days`;
  if (hours >= 2) return `${numberText(hours, hours < 10 ? 1 : 0)} hours`;
  const minutes = Math.round(hours * 60);
  return `${numberText(minutes, 0)} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

const COLUMNS = 78;
const NAME_COLUMNS = 18;
const SIGNS: Readonly<Record<Part['kind'], string>> = { work: '=', wait: '.', whole: '-', stated: ':' };

/** The same in words: the whole, then each part. */
export function streamTexts(drawn: Drawn, stated: Stated = []): string[] {
  return [streamTitle(drawn), ...partsOf(drawn, stated).map(({ name, says }) => `${name}: ${says}`)];
}

/** The same for a terminal of at least so many columns: what it is, a line to scale (`=` work, `.` waiting, `:` stated), then a line of at most 80 columns for each part. */
export function streamText(drawn: Drawn, columns = COLUMNS, stated: Stated = []): string {
  const parts = partsOf(drawn, stated);
  const sum = parts.reduce((all, { days }) => all + days, 0);
  const room = columns - 2 - parts.length;
  const bar = parts.map(({ kind, days }) => SIGNS[kind].repeat(1 + (sum === 0 ? 0 : Math.floor((days / sum) * room)))).join('');
  const lines = parts.length > 1 ? parts.map(({ kind, name, says }) => `${SIGNS[kind]} ${name.padEnd(NAME_COLUMNS)}${says}`) : [];
  return [...streamTitle(drawn).split(/ (?=\()/), `|${bar}|`, ...lines, ''].join('\n');
}

const STYLE =
  '.nextbest-stream{--ink:#1f2a30;--soft:#566168;--work:#0b6b5d;--ground:#fbf0dc;--hatch:#8a4b00;font-family:Helvetica,Arial,"Liberation Sans",Arimo,sans-serif;font-size:13px;max-width:100%;height:auto}' +
  '@media (prefers-color-scheme:dark){.nextbest-stream{--ink:#e9e7e1;--soft:#a9b1b4;--work:#4fb5a1;--ground:#2a2618;--hatch:#f2c14a}}' +
  '.nextbest-stream text{fill:var(--ink)}.nextbest-stream .head{font-weight:600;font-size:15px}.nextbest-stream .times,.nextbest-stream .note{fill:var(--soft)}.nextbest-stream .note{font-size:11.5px}' +
  '.nextbest-stream .work{fill:var(--work)}.nextbest-stream .whole{fill:none;stroke:var(--soft);stroke-width:1.5}.nextbest-stream .stated{fill:none;stroke:var(--hatch);stroke-width:1.5;stroke-dasharray:3 3}.nextbest-stream .wait{fill:url(#stream-wait);stroke:var(--hatch);stroke-width:1}.nextbest-stream .ground{fill:var(--ground)}.nextbest-stream .hatch{stroke:var(--hatch);stroke-width:2}' +
  '@media print{.nextbest-stream{--ink:#000;--soft:#444;--work:#0b6b5d;--ground:#fff;--hatch:#8a4b00}}';
