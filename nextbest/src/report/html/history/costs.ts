import { type Markup, markup } from '#map/markup.ts';
import type { ComponentHistory, HistoryReport } from '#model/history-report.ts';
import {
  atRiskText,
  concentrationText,
  driversText,
  elsewhereText,
  expectedText,
  hardlyAnyText,
  hoursPerCommitText,
  hoursText,
  knowledgeText,
  OF_NO_COMPONENT,
  perChangeText,
  trendText,
  unseenText,
  upkeepText,
  valueText,
  withoutHistoryText,
} from '../../history/cost-words.ts';
import { type Costly, costliest } from '../../history/order.ts';
import { numberText } from '../../numbers.ts';
import { costBar, costLegend, mostCommits } from './cost-plot.ts';
import { foldedTable } from './table.ts';

const MOST_SHOWN = 8;

/** What each component costs to own next year beside the work on it that users wanted; the few that matter by name, all in the table. */
export function costsSection(report: HistoryReport): Markup | undefined {
  const all = costliest(report);
  const shown = all.slice(0, MOST_SHOWN);
  const missing = elsewhereText(report);
  const notes = [hardlyAnyText(report), concentrationText(report), withoutHistoryText(report), unseenText(report)].filter(
    (text) => text !== undefined,
  );
  if (shown.length === 0 && notes.length === 0 && missing === undefined) return undefined;
  return markup`<section aria-labelledby="costs">
<h2 id="costs">What costs most to own</h2>
${missing === undefined ? undefined : markup`<p>${missing}</p>`}
${shown.length === 0 ? undefined : bars(shown, report)}
${notes.map((text) => markup`<p>${text}</p>`)}
${allTable(report)}
</section>`;
}

function bars(shown: readonly Costly[], report: HistoryReport): Markup {
  const most = mostCommits(shown);
  return markup`<figure><figcaption>${`Bars run from 0 to ${numberText(most, 0)} commits a year. ${hoursPerCommitText(report)}`}</figcaption>
${costLegend()}
<ol class="bars">
${shown.map((costly) => item(costly, most, report))}</ol></figure>`;
}

function item(costly: Costly, most: number, report: HistoryReport): Markup {
  const { name, component, upkeep } = costly;
  const about = component === undefined ? [OF_NO_COMPONENT] : aboutTexts(component, report);
  return markup`<li><div class="name"><b>${name}</b><span>${upkeepText(upkeep)}</span></div>
${costBar(costly, most)}
<p class="where">${about.join(' · ')}</p></li>
`;
}

function aboutTexts(component: ComponentHistory, report: HistoryReport): string[] {
  return [
    hoursText(component),
    valueText(component),
    perChangeText(component),
    trendText(component),
    driversText(component),
    knowledgeText(component),
    atRiskText(component, report),
  ].filter((text) => text !== undefined);
}

function allTable({ components, hoursPerCommit }: HistoryReport): Markup | undefined {
  return foldedTable({
    summary: `All components as a table (${components.length})`,
    heads: [
      'Component',
      'Upkeep and fixes in 12 months',
      `Hours${hoursPerCommit.stated ? '' : ' (assumed)'}`,
      'Commits a year for users',
      'Upkeep of bots in 12 months',
      'People in 12 months',
    ],
    rows: components.map((component) => [
      component.name,
      expectedText(component),
      hoursText(component),
      numberText(component.valueCommitsPerYear, 0),
      numberText(component.botCommits, 0),
      component.knowledge === undefined ? '?' : numberText(component.knowledge.activeAuthors, 0),
    ]),
  });
}
