import { type Markup, markup } from '#map/markup.ts';
import type { HistoryReport } from '#model/history-report.ts';
import { hoursPerCommitText } from '../../history/cost-words.ts';
import { headlineText, readTexts } from '../../history/words.ts';
import { analysedText } from '../../phrases.ts';
import { sentence } from '../../words.ts';
import { htmlDocument } from '../document.ts';
import { placed } from '../reasons.ts';
import { costsSection } from './costs.ts';
import { historyFigures } from './figures.ts';
import { frameworksSection, gapsSection } from './found.ts';
import { mixSection } from './mix.ts';
import { HISTORY_STYLE } from './style.ts';
import { waySection } from './way.ts';

/** What owning it costs, where the work goes and how long value takes, as one page with plots. */
export function historyHtml(report: HistoryReport, version = ''): string {
  const headline = headlineText(report);
  const body = markup`<header><p>${topTexts(report, version).join(' · ')}</p><p>${readTexts(report).join(' ')}</p></header>
<main>
<section aria-labelledby="history">
<p class="eyebrow">History</p>
<h1 id="history">${headline}</h1>
${historyFigures(report)}
</section>
${mixSection(report)}
${costsSection(report)}
${waySection(report)}
${frameworksSection(report)}
${gapsSection(report)}
${unreadSection(report)}
</main>
<footer><p>Made by nextbest from the repository itself. Nothing was sent anywhere. ${analysedText(report.repositories)} Ranges hold in 8 of 10 cases. ${hoursPerCommitText(report)}</p>
<p>The same as text: <code>nextbest history</code>, and every number: <code>nextbest history --json</code></p></footer>`;
  return htmlDocument({ title: headline, style: HISTORY_STYLE, body });
}

function topTexts({ repositories, asOf }: HistoryReport, version: string): string[] {
  return [`nextbest ${version}`.trim(), repositories.map(({ name }) => name).join(' + '), `as of ${asOf}`].filter((text) => text !== '');
}

function unreadSection({ unread, repositories }: HistoryReport): Markup | undefined {
  if (unread.length === 0) return undefined;
  const places = unread.map(
    ({ place, why }) => markup`<li><span class="where">${placed(place, repositories)}</span> ${sentence(why)}</li>`,
  );
  return markup`<section aria-labelledby="unread"><h2 id="unread">What was not read</h2><details><summary>${`Places that could not be read (${unread.length})`}</summary><ul>${places}</ul></details></section>`;
}
