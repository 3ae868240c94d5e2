import type { Action } from '#model/action.ts';
import type { Answer } from '#model/answer.ts';
import { chanceText, effortText } from '../numbers.ts';
import { following, payingChores, tieGroups, topQuestions, worthwhile } from '../order.ts';
import {
  allWarnings,
  coverageTexts,
  dueText,
  fallbackText,
  freesTexts,
  headerTexts,
  historyTexts,
  summaryText,
  worthText,
  wrongIf,
} from '../phrases.ts';
import { testFirst, timeToTryText } from '../trying.ts';
import { listed, sentence } from '../words.ts';
import { evidenceRows, type Frame, frameOf, heading, pageText, paragraph, point, row, type TerminalOptions } from './page.ts';
import { columns, inARow, wrap } from './wrap.ts';

const MOST_REASONS = 4;
const MOST_NEXT = 3;
const MOST_QUESTIONS = 2;
const MOST_DATED = 3;

/** The answer page: what to start today and why, what comes next, and what would change that. */
export function answerPage(answer: Answer, options: TerminalOptions = {}): string {
  const frame = frameOf(options, answer.decision.repositories);
  return pageText([
    ...header(answer, options.version ?? '', frame),
    ...todayPart(answer, frame),
    ...nextPart(answer, frame),
    ...questionPart(answer, frame),
    ...datedPart(answer, frame),
    ...footer(answer, frame),
  ]);
}

export function header(answer: Answer, version: string, { width, style }: Frame): string[] {
  const seen = [coverageTexts(answer).join(' '), ...historyTexts(answer)];
  return [...inARow(headerTexts(answer, version), width), ...seen.flatMap((text) => wrap(text, width).map(style.dim))];
}

function todayPart({ decision }: Answer, frame: Frame): string[] {
  const { today } = decision;
  const { bold, green, yellow } = frame.style;
  const title = wrap(today.title, frame.width - 2).map((line) => `  ${bold(line)}`);
  const warnings = allWarnings(decision).flatMap((says) => point('!', sentence(says), frame));
  return [
    '',
    bold(green('START TODAY')),
    ...title,
    '',
    ...todayRows(today, frame),
    ...(warnings.length > 0 ? ['', ...warnings.map(yellow)] : []),
  ];
}

function todayRows(today: Action, frame: Frame): string[] {
  const frees = freesTexts(today);
  return [
    ...(frees.length === 0 ? [] : row(today.frees.high > 0 ? 'frees' : 'gives', frees, frame)),
    ...(today.effort.high > 0 ? row('effort', [effortText(today.effort)], frame) : []),
    ...(today.kind === 'keep' ? [] : row('works', [chanceText(today.succeeds.likely)], frame)),
    ...evidenceRows('because', today.because.slice(0, MOST_REASONS), frame),
    ...row('serves', [today.serves.need, sentence(today.serves.notices)], frame),
    ...row('first slice', [firstSlice(today)], frame),
    ...row(
      'see it work',
      [timeToTryText(today)].filter((text) => text !== ''),
      frame,
    ),
    ...(today.kind === 'keep' ? [] : row('test first?', [testFirst(today)], frame)),
    ...row('wrong if', [wrongIf(today)], frame),
    ...(today.kind === 'keep' ? [] : row('then back to', [fallbackText(today)], frame)),
  ];
}

function firstSlice({ firstSlice: { what, hours } }: Action): string {
  return hours.high > 0 ? `${sentence(what)} ${effortText(hours)}` : sentence(what);
}

function nextPart({ decision }: Answer, frame: Frame): string[] {
  const next = worthwhile(decision).slice(0, MOST_NEXT);
  if (next.length === 0) return [];
  const ties = tieGroups(next).filter((group) => group.length > 1);
  const close = ties.map((group) => listed(group.map(({ rank }) => String(rank)))).join('; ');
  return [
    ...heading(close === '' ? 'NEXT' : `NEXT  (too close to call: ${close})`, frame),
    ...next.flatMap((action) => actionLines(action, frame)),
  ];
}

export function actionLines(action: Action, frame: Frame): string[] {
  const summary = paragraph(summaryText(action), frame, 6).map(frame.style.dim);
  return [...point(String(action.rank).padStart(3), action.title, frame), ...summary];
}

function questionPart({ decision }: Answer, frame: Frame): string[] {
  const questions = topQuestions(decision, MOST_QUESTIONS);
  if (questions.length === 0) return [];
  const asked = questions.flatMap((question) => {
    const about = [question.of, worthText(question)].filter((part) => part !== '').join('; ');
    return point('?', `${question.ask} (${about})`, frame);
  });
  return [...heading('WOULD CHANGE THE ORDER', frame), ...asked];
}

/** Chores and dates: one line each. */
function datedPart({ decision }: Answer, frame: Frame): string[] {
  const dates = decision.due.map((one) => dueText(one, decision.asOf));
  const works = payingChores(decision).map(({ title }) => `chore: ${title}`);
  const all = [...dates, ...works];
  if (all.length === 0) return [];
  const more = all.length > MOST_DATED ? point('-', `${all.length - MOST_DATED} more in nextbest list`, frame) : [];
  return [...heading('DUE AND CHORES', frame), ...all.slice(0, MOST_DATED).flatMap((text) => point('-', text, frame)), ...more];
}

function footer({ decision }: Answer, frame: Frame): string[] {
  const more = Math.max(0, following(decision).length - MOST_NEXT);
  const list = more > 0 ? `${more} more: nextbest list` : 'all of it: nextbest list';
  const why = `why: nextbest explain ${decision.today.id}`;
  // A command that is broken over two lines cannot be copied; the place in the list says the same.
  return ['', ...inARow([list, columns(why) > frame.width ? 'why: nextbest explain 1' : why], frame.width).map(frame.style.dim)];
}
