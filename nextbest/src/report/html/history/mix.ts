import { type Markup, markup } from '#map/markup.ts';
import type { HistoryReport } from '#model/history-report.ts';
import { isUnknown } from '#model/unknown.ts';
import type { WorkShares } from '#model/work.ts';
import { linesTexts } from '../../history/lines-words.ts';
import { changeOf, lastQuarters, partsOf, quarterOf, unsureIsCounted } from '../../history/shares.ts';
import {
  botsText,
  changeText,
  kindsText,
  periodText,
  shareRangeText,
  UPKEEP_MEANS,
  unknownTexts,
  unsureText,
} from '../../history/words.ts';
import { numberText, shareText } from '../../numbers.ts';
import { sentence } from '../../words.ts';
import { botColumns, mixStrip, PART_WORDS, quarterColumns, swatch } from './mix-plot.ts';
import { foldedTable } from './table.ts';

/** What the work was for: the last twelve months, and how that changed from quarter to quarter. */
export function mixSection(report: HistoryReport): Markup {
  const { workMix } = report;
  return markup`<section aria-labelledby="work">
<h2 id="work">Where the work goes</h2>
${isUnknown(workMix) ? markup`<p>${unknownTexts(workMix).join(' ')}</p>` : yearPart(workMix, report)}
${quartersPart(report)}
${linesTable(report)}
</section>`;
}

function yearPart(mix: WorkShares, report: HistoryReport): Markup {
  const notes = [unsureText(mix), kinds(mix), bots(mix), ...linesTexts(report).map(sentence)].filter((text) => text !== undefined);
  return markup`<figure><figcaption>${`${periodText(report, mix)}. ${UPKEEP_MEANS}`}</figcaption>
${mixStrip(mix)}
<ul class="legend">
${legend('upkeep', shareRangeText(mix.upkeep))}${legend('fix', shareRangeText(mix.fix))}${legend('value', shareRangeText(mix.value))}${mix.unsure >= 0.005 ? legend('unsure', `${shareText(partsOf(mix).unsure)}${unsureIsCounted(mix) ? ', within the three' : ''}`) : undefined}
</ul></figure>
${notes.map((text) => markup`<p class="soft">${text}</p>`)}`;
}

function kinds(mix: WorkShares): string | undefined {
  const text = kindsText(mix);
  return text === undefined ? undefined : `The upkeep was ${text}.`;
}

function bots(mix: WorkShares): string | undefined {
  const text = botsText(mix);
  return text === undefined ? undefined : `Bots made ${text}.`;
}

function legend(part: 'upkeep' | 'fix' | 'value' | 'unsure', share: string): Markup {
  return markup`<li>${swatch(part)}<b>${PART_WORDS[part]}</b> ${share}</li>
`;
}

function quartersPart({ quarters, asOf }: HistoryReport): Markup | undefined {
  if (quarters.length < 2) return undefined;
  const change = changeOf(quarters, asOf);
  const bars = botColumns(quarters);
  return markup`<h3>What changed over time</h3>
<p>${change === undefined ? 'There are too few commits or quarters to say how upkeep changed from one year to the next.' : changeText(change)}</p>
<figure><figcaption>${`Commits of people per quarter${young(quarters, asOf)}`}</figcaption>
<div class="axis">${quarterColumns(quarters)}</div>
${bars === undefined ? undefined : markup`<figcaption>Commits of bots, on a scale of their own</figcaption><div class="axis">${bars}</div>`}</figure>
${quarterTable(quarters)}`;
}

/** A quarter that is not over yet looks like a fall. */
function young(quarters: HistoryReport['quarters'], asOf: string): string {
  return lastQuarters(quarters, 1)[0]?.quarter === quarterOf(asOf) && !/-(03-31|06-30|09-30|12-31)$/.test(asOf)
    ? `; the last one ends on ${asOf}`
    : '';
}

function quarterTable(quarters: HistoryReport['quarters']): Markup | undefined {
  return foldedTable({
    summary: `All quarters as a table (${quarters.length})`,
    heads: ['Quarter', 'Commits', 'Upkeep', 'Fixes', 'Features', 'Not sure', 'Bots'],
    rows: quarters.map(({ quarter, commits, upkeep, fix, value, unsure, bots }) => [
      quarter,
      numberText(commits, 0),
      shareRangeText(upkeep),
      shareRangeText(fix),
      shareRangeText(value),
      shareText(unsure),
      numberText(bots.commits, 0),
    ]),
  });
}

/** Only where lines were asked for. */
function linesTable({ components }: HistoryReport): Markup | undefined {
  const counted = components.flatMap(({ name, lines }) => (lines === undefined ? [] : [{ name, lines }]));
  return foldedTable({
    summary: `Lines changed in 12 months as a table (${counted.length})`,
    heads: ['Component', 'Lines added', 'Lines removed'],
    rows: counted.map(({ name, lines: { added, removed } }) => [name, numberText(added, 0), numberText(removed, 0)]),
  });
}
