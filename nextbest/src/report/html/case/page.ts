import { type Markup, markup } from '#map/markup.ts';
import type { Case, CasePoint } from '#model/case.ts';
import { explainCall, readText } from '../../case/footer.ts';
import { HEADINGS } from '../../case/headings.ts';
import { verdictText } from '../../case/words.ts';
import { htmlDocument } from '../document.ts';
import { density } from './density.ts';
import { figureTable } from './figure-table.ts';
import { netSection } from './net.ts';
import { CASE_STYLE } from './style.ts';

/** The case as one page that prints on one A4. */
export function caseHtml(found: Case, version = ''): string {
  const { ask, product, asOf } = found;
  const body = markup`<header><p>${`${product} · a case on one page · ${asOf}`}</p></header>
<main class="${`sheet${density(found)}`}">
<h1>${ask.title}</h1>
${verdict(found)}
<div class="columns">
${item('ask', paragraph(ask.says))}
${item('customers', paragraph(found.customers))}
</div>
${item('numbers', figureTable(found))}
<div class="columns">
<div>
${item('net', netSection(found))}
${item('experiment', points(found.experiment))}
</div>
<div>
${item('options', points(found.options))}
${item('wayBack', paragraph(found.wayBack))}
${item('risks', points(found.risks))}
</div>
</div>
${item('people', people(found))}
</main>
<footer><p>${`Made by nextbest ${version}`.trim()} from the records of the project; nothing was sent anywhere. <span class="where">${readText(found)}</span> <span class="where">Every number: <code>${explainCall(found)}</code></span></p></footer>`;
  return htmlDocument({ title: `${ask.title} · ${product}`, style: CASE_STYLE, body });
}

function item(key: keyof typeof HEADINGS, content: Markup): Markup {
  return markup`<section aria-labelledby="${key}"><h2 id="${key}">${HEADINGS[key]}</h2>
${content}</section>`;
}

function verdict(found: Case): Markup {
  const { because } = found.verdict;
  const is = verdictText(found);
  const open = is === 'not proven' || is === 'no case, leave it';
  return markup`<p class="${open ? 'verdict open' : 'verdict'}"><b>${is}</b> ${because.join(' ')}</p>`;
}

function paragraph(sentences: readonly string[]): Markup {
  return markup`<p>${sentences.join(' ')}</p>`;
}

function points(all: readonly CasePoint[]): Markup {
  return markup`<dl class="points">${all.map(
    ({ name, says }) => markup`<div><dt>${name}</dt> <dd>${says}</dd></div>
`,
  )}</dl>`;
}

/** What is said against it, and room to write down who agrees. */
function people({ objections }: Case): Markup {
  const said = objections.map(({ says, answer }) => markup`<p>${`“${says}”`} ${answer}</p>`);
  return markup`${said}<div class="lines"><span>Agreed</span><span>Disagreed, and why</span></div>`;
}
