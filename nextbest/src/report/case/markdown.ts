import type { Case, CaseFigure, CasePoint } from '#model/case.ts';
import { bullets, document, escaped } from '../markdown-text.ts';
import { sentence } from '../words.ts';
import { explainCall } from './footer.ts';
import { FIGURES, HEADINGS } from './headings.ts';
import { amountText, CAPACITY, casesText, classText, dotsText, moneyText, verdictText } from './words.ts';

/** The case as Markdown, for a ticket or a wiki. */
export function caseMarkdown(found: Case, version = ''): string {
  const { verdict, ask, product, asOf } = found;
  return document([
    `# ${escaped(ask.title)}`,
    `${escaped(product)} · ${escaped(asOf)}`,
    `**${sentence(verdictText(found))}** ${escaped(verdict.because.join(' '))}`,
    ...item(HEADINGS.ask, escaped(ask.says.join(' '))),
    ...item(HEADINGS.customers, escaped(found.customers.join(' '))),
    ...item(HEADINGS.numbers, figureTable(found)),
    ...item(HEADINGS.net, netBlock(found)),
    ...item(HEADINGS.options, points(found.options)),
    ...item(HEADINGS.experiment, points(found.experiment)),
    ...item(HEADINGS.wayBack, escaped(found.wayBack.join(' '))),
    ...item(HEADINGS.risks, points(found.risks)),
    ...item(HEADINGS.people, people(found)),
    escaped(`Made by nextbest ${version}`.trim()) + escaped(`. Where each number comes from: ${explainCall(found)}`),
  ]);
}

function item(heading: string, text: string): string[] {
  return text === '' ? [] : [`## ${heading}`, text];
}

function figureTable({ today, after }: Case): string {
  const rows = FIGURES.map(({ key, label }) => `| **${label}** | ${figure(today[key])} | ${figure(after[key])} |`);
  return ['| | Today | After |', '|---|---|---|', ...rows].join('\n');
}

function figure(one: CaseFigure): string {
  const about = [...(one.class === 'unknown' ? [] : [classText(one)]), one.from].filter((part) => part !== '').join(': ');
  return `${escaped(one.says)} (${escaped(about)})`;
}

function netBlock({ net }: Case): string {
  if (net.total.low === net.total.high) return bullets([...net.notes, CAPACITY].map(escaped));
  const lines = [
    `${net.withoutDelay === undefined ? 'Net' : 'With what waiting costs customers'}: **${amountText({ ...net.total, unit: 'hours' })}**`,
    ...(net.withoutDelay === undefined ? [] : [`Without it: **${amountText({ ...net.withoutDelay, unit: 'hours' })}**`]),
    ...(net.money === undefined
      ? []
      : [`${net.withoutDelay === undefined ? 'As money' : 'The first as money'}: **${moneyText(net.money)}**`]),
    `Paid back within 12 months: ${dotsText(net.paysBack)} ${casesText(net.paysBack)}`,
    ...[...net.notes, CAPACITY].map(escaped),
  ];
  return `${bullets(lines)}\n\nThe first number is the middle one; 8 of 10 cases lie between the two in brackets.`;
}

function points(all: readonly CasePoint[]): string {
  return bullets(all.map(({ name, says }) => `**${escaped(name)}:** ${escaped(says)}`));
}

function people({ objections }: Case): string {
  const against = objections.map(({ says, answer }) => `“${escaped(says)}” ${escaped(answer)}`);
  return bullets([...against, 'Agreed: ______________________', 'Disagreed, and why: ______________________']);
}
