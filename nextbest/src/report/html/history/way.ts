import { type Markup, markup } from '#map/markup.ts';
import type { LeadTime } from '#model/flow.ts';
import type { HistoryReport } from '#model/history-report.ts';
import { isUnknown } from '#model/unknown.ts';
import { gateText, leadText, leadTexts, leadTimeOf } from '../../history/way-words.ts';
import { numberText, timeText } from '../../numbers.ts';
import { streamSvg } from '../../stream.ts';
import { placed, reasons } from '../reasons.ts';
import { timeAxis, timeScaleOf, timeStrip } from './lead-plot.ts';
import { foldedTable } from './table.ts';

const MOST_STRIPS = 8;
const MOST_GATES = 8;

/** How long a change takes to its release, and where it may have to wait for somebody. */
export function waySection(report: HistoryReport): Markup {
  const { toRelease, windows, stream, statedWaits } = report.leadTime;
  const evidence = isUnknown(toRelease) ? windows : [...toRelease.evidence, ...windows];
  const lead = leadTimeOf(report);
  return markup`<section aria-labelledby="way">
<h2 id="way">From a change to its release</h2>
${stream === undefined ? undefined : markup`<div class="scroll" tabindex="0" role="region" aria-label="The way of a change request, scrolls sideways">${{ markup: streamSvg(stream, statedWaits) }}</div>`}
${lead === undefined ? undefined : strips(lead, report)}
${leadTexts(report).map((text) => markup`<p>${text}</p>`)}
${evidence.length === 0 ? undefined : reasons(evidence, report.repositories)}
${gates(report)}
</section>`;
}

interface Strip {
  readonly name: string;
  readonly times: LeadTime;
}

/** All changes first, then the components with the longest way. */
function strips(all: LeadTime, { components }: HistoryReport): Markup {
  const each = components.flatMap(({ name, leadTime }): Strip[] => (leadTime === undefined ? [] : [{ name, times: leadTime }]));
  const slowest = [...each].sort((a, b) => b.times.median - a.times.median || b.times.p90 - a.times.p90 || (a.name < b.name ? -1 : 1));
  const shown = [{ name: 'All changes', times: all }, ...slowest.slice(0, MOST_STRIPS)];
  const scale = timeScaleOf(shown.map(({ times }) => times));
  const rows = shown.map(
    ({ name, times }) => markup`<li><div class="name"><b>${name}</b><span>${leadText(times)}</span></div>${timeStrip(times, scale)}</li>
`,
  );
  return markup`<figure><figcaption>The dot is where half of the changes are through, the end of the bar where 9 in 10 are. Each mark is several times as long as the one before.</figcaption>
${timeAxis(scale)}<ol class="bars">
${rows}</ol></figure>
${foldedTable({
  summary: `All times as a table (${slowest.length + 1})`,
  heads: ['Changes on', 'Half within', '9 in 10 within', 'Changes', 'Not released yet'],
  rows: [{ name: 'All changes', times: all }, ...slowest].map(({ name, times }) => [
    name,
    timeText(times.median),
    timeText(times.p90),
    numberText(times.n, 0),
    numberText(times.waiting, 0),
  ]),
})}`;
}

function gates({ gates: all, repositories }: HistoryReport): Markup | undefined {
  if (all.length === 0) return undefined;
  const items = all.map((gate) => markup`<li>${gateText(gate)} <span class="where">${placed(gate.place, repositories)}</span></li>`);
  const [shown, rest] = [items.slice(0, MOST_GATES), items.slice(MOST_GATES)];
  const more =
    rest.length === 0
      ? undefined
      : markup`<details><summary>${numberText(rest.length, 0)} more</summary><ul class="reasons">${rest}</ul></details>`;
  return markup`<h3>Where a change may wait for somebody</h3>
<ul class="reasons">${shown}</ul>${more}`;
}
