import { type Markup, markup } from '#map/markup.ts';
import type { Action } from '#model/action.ts';
import type { Range } from '#model/range.ts';
import { chanceText, effortParts, type RangeParts, rangeParts, tenths } from '../numbers.ts';
import { hoursAssumed } from '../phrases.ts';
import { dots } from './charts.ts';

/** What today's action brings and takes, as four large numbers with their spread. */
export function figures(today: Action): Markup | undefined {
  if (today.kind === 'keep') return undefined;
  return markup`<dl class="figures">
${gain(today)}
${figure('Takes', effortParts(today.effort), [])}
<div><dt>Works</dt><dd><b>${chanceText(today.succeeds.likely)}</b>${dots(today.succeeds.likely)}<small>${chanceSpread(today.succeeds)}</small></dd></div>
${figure('Gain in a year', rangeParts({ ...today.netValue.total, unit: 'hours' }), ['the work itself paid off'])}
</dl>`;
}

/** Commits first while hours are assumed: they are what was counted. */
function gain(today: Action): Markup {
  if (today.frees.high <= 0 && today.value !== undefined)
    return figure(today.kind === 'measure' ? 'Worth' : 'Gives customers', inWords(today.value), []);
  const commits = hoursAssumed(today) ? today.freesCommits : undefined;
  if (commits === undefined) return figure('Frees', inWords(today.frees), []);
  const { value, unit, ends } = inWords(today.frees);
  const spread = ends === undefined ? '' : ` (${ends[0]} to ${ends[1]})`;
  return figure('Frees', inWords(commits), [`about ${value} ${unit}${spread}, hours per commit assumed`]);
}

function chanceSpread({ low, high }: Range): string {
  return tenths(low) === tenths(high) ? 'our estimate' : `between ${tenths(low)} and ${tenths(high)}`;
}

function inWords(range: Range): RangeParts {
  const parts = rangeParts(range);
  return { ...parts, unit: parts.unit.replace('/', ' a ') };
}

function figure(label: string, { value, unit, ends }: RangeParts, notes: readonly string[]): Markup {
  const spread = ends === undefined ? [] : [`between ${ends[0]} and ${ends[1]}`];
  return markup`<div><dt>${label}</dt><dd><b>${value}</b>${unit}${[...spread, ...notes].map((text) => markup`<small>${text}</small>`)}</dd></div>`;
}
