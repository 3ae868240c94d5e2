import type { Action, Due, Question } from '#model/action.ts';
import type { Answer } from '#model/answer.ts';
import { tieGroups, undatedChores } from '../order.ts';
import { dueText, worthText } from '../phrases.ts';
import { sentence } from '../words.ts';
import { header } from './answer.ts';
import { evidenceRows, type Frame, frameOf, heading, pageText, paragraph, point, type TerminalOptions } from './page.ts';
import { choreLines, inputLines, quarterLines, weighedLines } from './weighed.ts';

/** Every candidate in order; what is too close to call stands together; chores, dates, rejections and questions apart. */
export function listPage(answer: Answer, options: TerminalOptions = {}): string {
  const { decision } = answer;
  const frame = frameOf(options, decision.repositories);
  const ranked = [...decision.actions].sort((a, b) => a.rank - b.rank);
  const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [...heading(title, frame), ...lines]);
  return pageText([
    ...header(answer, options.version ?? '', frame),
    ...section(
      'IN THIS ORDER',
      tieGroups(ranked).flatMap((group) => groupLines(group, decision, frame)),
    ),
    ...section('IN A QUARTER', quarterLines(decision, frame)),
    ...section(
      'CHORES',
      undatedChores(decision).flatMap((chore) => choreLines(chore, frame)),
    ),
    ...section(
      'DUE',
      decision.due.flatMap((due) => dueLines(due, decision.asOf, frame)),
    ),
    ...section('REJECTED', rejectedLines(decision, frame)),
    ...section('WORTH KNOWING FIRST', inputLines(decision, frame)),
    ...section(
      'QUESTIONS',
      decision.questions.flatMap((question) => questionLines(question, frame)),
    ),
  ]);
}

function groupLines(group: readonly Action[], decision: Answer['decision'], frame: Frame): string[] {
  const lines = group.flatMap((action) => weighedLines(action, decision, frame));
  return group.length === 1 ? lines : [frame.style.dim('  too close to call:'), ...lines, ''];
}

/** Those that one reason rejects stand together below it. */
function rejectedLines({ rejected }: Answer['decision'], frame: Frame): string[] {
  const byReason = new Map<string, string[]>();
  for (const { id, why } of rejected) byReason.set(why, [...(byReason.get(why) ?? []), id]);
  return [...byReason].flatMap(([why, ids]) => [
    ...point('-', sentence(why), frame),
    ...ids.flatMap((id) => paragraph(id, frame, 4).map(frame.style.dim)),
  ]);
}

function dueLines(due: Due, asOf: string, frame: Frame): string[] {
  return [...point('-', dueText(due, asOf), frame), ...evidenceRows('', due.because, frame)];
}

function questionLines(question: Question, frame: Frame): string[] {
  const about = [`for the ${question.of}`, worthText(question)].filter((part) => part !== '').join(' · ');
  return [...point('?', question.ask, frame), ...paragraph(about, frame, 4).map(frame.style.dim)];
}
