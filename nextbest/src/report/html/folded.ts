import { type Markup, markup } from '#map/markup.ts';
import type { Answer } from '#model/answer.ts';
import { countText } from '../numbers.ts';
import { payingChores } from '../order.ts';
import { coverageTexts, dueText, worthText } from '../phrases.ts';
import { sentence } from '../words.ts';
import { placed, reasons } from './reasons.ts';

/** What most readers do not need at first, closed: questions, dates, chores, rejections, and what was not seen. */
export function foldedSection(answer: Answer): Markup {
  const { decision } = answer;
  const questions = decision.questions.map(
    (question) =>
      markup`<li>${sentence(question.ask)} <span class="where">${[`For the ${question.of}`, worthText(question)].filter((part) => part !== '').join('; ')}</span></li>`,
  );
  const dates = decision.due.map(
    (due) => markup`<li>${sentence(dueText(due, decision.asOf))}${reasons(due.because, decision.repositories)}</li>`,
  );
  const chores = payingChores(decision).map(
    ({ title, notToday }) =>
      markup`<li>${sentence(title)} <span class="soft">${notToday === undefined ? '' : sentence(notToday)}</span></li>`,
  );
  const rejected = decision.rejected.map(({ id, why }) => markup`<li><code>${id}</code><br>${sentence(why)}</li>`);
  return markup`<section aria-labelledby="more">
<h2 id="more">Good to know</h2>
${folded('Questions that would change the order', questions)}
${folded('Dates', dates)}
${folded('Chores', chores)}
${folded('Looked at and rejected', rejected)}
${seen(answer)}
</section>`;
}

function folded(title: string, items: readonly Markup[]): Markup | undefined {
  return items.length === 0
    ? undefined
    : markup`<details><summary>${title} (${items.length})</summary><ul>${items}</ul></details>
`;
}

function seen(answer: Answer): Markup {
  const { decision, unread, size } = answer;
  const names = decision.coverage.unresolved.map(
    ({ kind, name, place }) =>
      markup`<li>${kind} <code>${name}</code> <span class="where">${placed(place, decision.repositories)}</span></li>`,
  );
  const gaps = unread.map(
    ({ place, why }) => markup`<li><span class="where">${placed(place, decision.repositories)}</span> ${sentence(why)}</li>`,
  );
  const window = size.window === undefined ? '' : ` from ${size.window.from} to ${size.window.to}`;
  return markup`<details><summary>What was seen, and what was not</summary>
<p>${`${countText(size.files, 'file')} and ${countText(size.commits, 'commit')}${window} were read.`} ${coverageTexts(answer).join(' ')}</p>
${names.length === 0 ? undefined : markup`<p>Known by name only:</p><ul>${names}</ul>`}
${gaps.length === 0 ? undefined : markup`<p>Could not be read:</p><ul>${gaps}</ul>`}
</details>`;
}
