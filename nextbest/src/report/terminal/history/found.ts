import type { Gap } from '#model/gaps.ts';
import type { FrameworkFound, HistoryReport } from '#model/history-report.ts';
import { frameworkTexts, gapText } from '../../history/found-words.ts';
import { numberText } from '../../numbers.ts';
import { sentence } from '../../words.ts';
import { type Frame, heading, paragraph, point } from '../page.ts';

const MOST_FRAMEWORKS = 3;
const MOST_GAPS = 5;

/** Shared code of the team's own that others are built on. */
export function frameworksPart({ frameworks }: HistoryReport, frame: Frame): string[] {
  if (frameworks.length === 0) return [];
  return [
    ...heading('CODE OF YOUR OWN THAT OTHERS ARE BUILT ON', frame),
    ...frameworks.slice(0, MOST_FRAMEWORKS).flatMap((framework) => frameworkLines(framework, frame)),
    ...rest(frameworks.length - MOST_FRAMEWORKS, frame),
  ];
}

function frameworkLines(framework: FrameworkFound, frame: Frame): string[] {
  const { name, path } = framework;
  return [...point('-', name === path ? name : `${name}  (${path})`, frame), ...paragraph(frameworkTexts(framework).join(' '), frame, 4)];
}

/** What the team lacks, and what would close it. */
export function gapsPart({ gaps, asOf }: HistoryReport, frame: Frame): string[] {
  if (gaps.length === 0) return [];
  return [
    ...heading('GAPS', frame),
    ...gaps.slice(0, MOST_GAPS).flatMap((gap) => gapLines(gap, asOf, frame)),
    ...rest(gaps.length - MOST_GAPS, frame),
  ];
}

function gapLines(gap: Gap, asOf: string, frame: Frame): string[] {
  return [...point('-', gapText(gap, asOf), frame), ...paragraph(sentence(gap.closes), frame, 4).map(frame.style.dim)];
}

function rest(more: number, frame: Frame): string[] {
  return more > 0 ? point('-', `${numberText(more, 0)} more`, frame) : [];
}
