import { type Markup, markup } from '#map/markup.ts';
import type { HistoryReport } from '#model/history-report.ts';
import { type Costly, worthShowing } from '../../history/order.ts';
import {
  concentrationText,
  elsewhereText,
  hoursPerCommitText,
  hoursText,
  knowledgeText,
  upkeepText,
  valueText,
  withoutHistoryText,
} from '../../history/words.ts';
import { numberText } from '../../numbers.ts';
import { costBar, costLegend, mostCommits } from './cost-plot.ts';
import { foldedTable } from './table.ts';

const MOST_SHOWN = 8;

/** What each component costs to own next year beside the work on it that users wanted; the few that matter by name, all in the table. */
export function costsSection(report: HistoryReport): Markup | undefined {
  const shown = worthShowing(report.components).slice(0, MOST_SHOWN);
  const missing = elsewhereText(report);
  const notes = [concentrationText(report.components), withoutHistoryText(report)].filter((text) => text !== undefined);
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

function item(costly: Costly, most: number, { hoursPerCommit }: HistoryReport): Markup {
  const { component } = costly;
  const about = [valueText(component), hoursText(component, hoursPerCommit), knowledgeText(component)].filter((text) => text !== undefined);
  return markup`<li><div class="name"><b>${component.name}</b><span>${upkeepText(component)}</span></div>
${costBar(costly, most)}
<p class="where">${about.join(' · ')}</p></li>
`;
}

function allTable({ components, hoursPerCommit }: HistoryReport): Markup | undefined {
  return foldedTable({
    summary: `All components as a table (${components.length})`,
    heads: [
      'Component',
      'Upkeep and fixes in 12 months',
      `Hours${hoursPerCommit.stated ? '' : ' (assumed)'}`,
      'Commits a year for users',
      'People in 12 months',
    ],
    rows: components.map((component) => [
      component.name,
      upkeepText(component),
      hoursText(component, { ...hoursPerCommit, stated: true }),
      numberText(component.valueCommitsPerYear, 0),
      component.knowledge === undefined ? '?' : numberText(component.knowledge.activeAuthors, 0),
    ]),
  });
}
