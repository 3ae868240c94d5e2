import { type Markup, markup } from '#map/markup.ts';
import { upkeepText, valueText } from '../../history/cost-words.ts';
import type { Costly } from '../../history/order.ts';
import { block, diamond, dot, roundUp } from './plot.ts';

/** The right end of all bars of a list, in commits. */
export function mostCommits(shown: readonly Costly[]): number {
  return roundUp(Math.max(1, ...shown.map(({ component, upkeep }) => Math.max(upkeep.high, component?.valueCommitsPerYear ?? 0))));
}

/** Upkeep to expect as a bar, pale where it may end, with its middle as a dot; below it the work for users as a thin bar, on the same scale. */
export function costBar({ component, upkeep }: Costly, most: number): Markup {
  const label = `Upkeep and fixes to expect: ${upkeepText(upkeep)}${component === undefined ? '' : `; ${valueText(component)}`}`;
  const [low, likely, high] = [upkeep.low / most, upkeep.likely / most, upkeep.high / most];
  return markup`<svg class="plot" width="100%" height="28" role="img" aria-label="${label}"><line class="grid" x1="0" x2="100%" y1="8" y2="8"/>${low > 0 ? block('sure upkeep', [0, low], [3, 10]) : undefined}${block('spread upkeep', [low, high], [3, 10])}${dot('point upkeep', likely, 8)}${component === undefined ? undefined : valueMarks(component.valueCommitsPerYear / most)}</svg>`;
}

function valueMarks(value: number): Markup {
  return markup`${value > 0 ? block('value', [0, value], [19, 4]) : undefined}${diamond('part value', value, 21)}`;
}

/** What the marks of such a bar mean. */
export function costLegend(): Markup {
  return markup`<ul class="legend">
<li><svg class="swatch" width="14" height="14" aria-hidden="true"><circle class="point upkeep" cx="7" cy="7" r="5.5"/></svg>upkeep and fixes to expect in the next 12 months</li>
<li><svg class="swatch" width="14" height="14" aria-hidden="true"><rect class="spread upkeep" x="0" y="3" width="14" height="8"/></svg>where it ends in 8 of 10 cases</li>
<li><svg class="swatch" width="14" height="14" aria-hidden="true"><path class="part value" d="M7,0.5L13.5,7L7,13.5L0.5,7z"/></svg>work for users in a year, on the same files</li>
</ul>`;
}
