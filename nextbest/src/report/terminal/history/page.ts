import type { HistoryReport } from '#model/history-report.ts';
import { readTexts } from '../../history/words.ts';
import { type Frame, frameOf, pageText, type TerminalOptions } from '../page.ts';
import { inARow, wrap } from '../wrap.ts';
import { costsPart } from './costs.ts';
import { frameworksPart, gapsPart } from './found.ts';
import { mixPart } from './mix.ts';
import { gatesPart, leadPart } from './way.ts';

/** What owning it costs, where the work goes, how long value takes: what it says in a breath, and where there is more. */
export function historyPage(report: HistoryReport, options: TerminalOptions = {}): string {
  const frame = frameOf(options, report.repositories);
  return pageText([
    ...top(report, options.version ?? '', frame),
    ...mixPart(report, frame),
    ...costsPart(report, frame),
    ...leadPart(report, frame),
    ...gatesPart(report, frame),
    ...frameworksPart(report, frame),
    ...gapsPart(report, frame),
    ...footer(frame),
  ]);
}

function top(report: HistoryReport, version: string, { width, style }: Frame): string[] {
  const names = report.repositories.map(({ name }) => name).join(' + ');
  const first = inARow(
    [`nextbest ${version}`.trim(), names, `as of ${report.asOf}`].filter((text) => text !== ''),
    width,
  );
  return [...first, ...wrap(readTexts(report).join(' '), width).map(style.dim)];
}

function footer({ width, style }: Frame): string[] {
  const texts = ['every component and quarter: nextbest history --json', 'as a page with plots: nextbest history -f html -o history.html'];
  return ['', ...inARow(texts, width).map(style.dim)];
}
