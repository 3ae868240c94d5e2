import { type Markup, markup } from '#map/markup.ts';
import type { Gap } from '#model/gaps.ts';
import type { FrameworkFound, HistoryReport } from '#model/history-report.ts';
import { frameworkTexts, gapText } from '../../history/found-words.ts';
import { sentence } from '../../words.ts';
import { reasons } from '../reasons.ts';

/** Shared code of the team's own, with what it costs those that are built on it. */
export function frameworksSection({ frameworks, repositories }: HistoryReport): Markup | undefined {
  if (frameworks.length === 0) return undefined;
  return markup`<section aria-labelledby="frameworks">
<h2 id="frameworks">Code of your own that others are built on</h2>
${frameworks.map((framework) => frameworkPart(framework, repositories))}
</section>`;
}

function frameworkPart(framework: FrameworkFound, repositories: HistoryReport['repositories']): Markup {
  const { name, path, evidence } = framework;
  return markup`<h3>${name}</h3>
<p class="where">${path}</p>
<p>${frameworkTexts(framework).join(' ')}</p>
${evidence.length === 0 ? undefined : markup`<details><summary>Where this was read</summary>${reasons(evidence, repositories)}</details>`}
`;
}

const MOST_GAPS = 10;

/** What the team lacks, what would close it, and until when. */
export function gapsSection(report: HistoryReport): Markup | undefined {
  const { gaps } = report;
  if (gaps.length === 0) return undefined;
  const items = gaps.map((gap) => gapItem(gap, report));
  const rest = items.slice(MOST_GAPS);
  return markup`<section aria-labelledby="gaps">
<h2 id="gaps">Gaps</h2>
<ul class="reasons">${items.slice(0, MOST_GAPS)}</ul>
${rest.length === 0 ? undefined : markup`<details><summary>${`More gaps (${rest.length})`}</summary><ul class="reasons">${rest}</ul></details>`}
</section>`;
}

function gapItem(gap: Gap, { asOf, repositories }: HistoryReport): Markup {
  const { closes, evidence } = gap;
  return markup`<li>${gapText(gap, asOf)}<p class="soft">${sentence(closes)}</p>${evidence.length === 0 ? undefined : reasons(evidence, repositories)}</li>
`;
}
