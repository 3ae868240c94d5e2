import type { Action } from '#model/action.ts';
import type { Answer } from '#model/answer.ts';
import type { Evidence } from '#model/evidence.ts';
import { placeLink, sourceLink } from './link.ts';
import { bullets, document, escaped, section } from './markdown-text.ts';
import { chanceText, effortText } from './numbers.ts';
import { payingChores, tieGroups, topQuestions, worthwhile } from './order.ts';
import {
  allWarnings,
  coverageTexts,
  dueText,
  fallbackText,
  freesTexts,
  headerTexts,
  historyTexts,
  originText,
  summaryText,
  wrongIf,
} from './phrases.ts';
import { testFirst, timeToTryText } from './trying.ts';
import { listed, sentence } from './words.ts';

const MOST_NEXT = 5;

/** The answer as Markdown, for a ticket, a pull request or a chat. No mention, link or markup of the repository comes alive. */
export function answerMarkdown(answer: Answer, version = ''): string {
  const { decision } = answer;
  const blocks = [
    `# Start today: ${escaped(decision.today.title)}`,
    escaped(headerTexts(answer, version).join(' · ')),
    escaped([...coverageTexts(answer), ...historyTexts(answer)].join(' ')),
    bullets(allWarnings(decision).map((says) => `**Beware:** ${escaped(sentence(says))}`)),
    todayTable(decision.today),
    '## Because',
    bullets(decision.today.because.map((evidence) => reason(evidence, answer))),
    ...nextBlocks(answer),
    ...section(
      'Would change the order',
      topQuestions(decision, 2).map(({ ask, of }) => `${escaped(ask)} (${of})`),
    ),
    ...section(
      'Due',
      decision.due.map((due) => escaped(dueText(due, decision.asOf))),
    ),
    ...section(
      'Chores',
      payingChores(decision).map(({ title }) => escaped(title)),
    ),
  ];
  return document(blocks);
}

function todayTable(today: Action): string {
  const rows: readonly (readonly [string, string])[] = [
    [today.frees.high > 0 ? 'Frees' : 'Gives', freesTexts(today).join('; ')],
    ['Effort', today.effort.high > 0 ? effortText(today.effort) : ''],
    ['Works', today.kind === 'keep' ? '' : chanceText(today.succeeds.likely)],
    ['Serves', `${today.serves.need}: ${today.serves.notices}`],
    ['First slice', `${sentence(today.firstSlice.what)} ${effortText(today.firstSlice.hours)}`],
    ['See it work', timeToTryText(today)],
    ['Test first?', today.kind === 'keep' ? '' : testFirst(today)],
    ['Wrong if', wrongIf(today)],
    ['Then back to', today.kind === 'keep' ? '' : fallbackText(today)],
  ];
  return [
    '| | |',
    '|---|---|',
    ...rows.filter(([, text]) => text !== '').map(([label, text]) => `| **${label}** | ${escaped(text)} |`),
  ].join('\n');
}

function reason(evidence: Evidence, { decision }: Answer): string {
  const origin = originText(evidence, decision.repositories);
  const address = evidence.place === undefined ? sourceLink(evidence.source) : placeLink(evidence.place, decision.repositories);
  if (origin === '') return escaped(evidence.says);
  const where = address === undefined ? escaped(origin) : `[${escaped(origin)}](<${address}>)`;
  return `${escaped(evidence.says)} (${where})`;
}

function nextBlocks({ decision }: Answer): string[] {
  const next = worthwhile(decision).slice(0, MOST_NEXT);
  const ties = tieGroups(next).filter((group) => group.length > 1);
  const close = ties.map((group) => `Too close to call: ${listed(group.map(({ rank }) => String(rank)))}.`).join(' ');
  const rows = next.map((action) => `| ${action.rank} | ${escaped(action.title)} | ${escaped(summaryText(action))} |`);
  return next.length === 0 ? [] : ['## Next', close, ['| | | |', '|--:|---|---|', ...rows].join('\n')];
}
