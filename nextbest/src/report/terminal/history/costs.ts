import type { HistoryReport } from '#model/history-report.ts';
import { type Costly, withUpkeep, worthShowing } from '../../history/order.ts';
import {
  activeText,
  concentrationText,
  elsewhereText,
  hoursPerCommitText,
  hoursText,
  upkeepText,
  valueText,
  withoutHistoryText,
} from '../../history/words.ts';
import { numberText } from '../../numbers.ts';
import { sentence } from '../../words.ts';
import { type Frame, heading, paragraph } from '../page.ts';
import { columns, inARow, wrap } from '../wrap.ts';
import { rangeBar } from './bars.ts';

const MOST_SHOWN = 6;
const LONGEST_BAR = 24;

/** Columns of names and bars; what is left is for the numbers, which may be as long as `12345 commits (10000-15000)`. */
function layoutFor({ width }: Frame): { readonly name: number; readonly bar: number } {
  const name = width < 76 ? 16 : 24;
  return { name, bar: Math.min(LONGEST_BAR, width - name - 32) };
}

/** The components that cost most to own next year: the range as a bar, commits and hours, and the work for users beside it. */
export function costsPart(report: HistoryReport, frame: Frame): string[] {
  const shown = worthShowing(report.components).slice(0, MOST_SHOWN);
  const rest = [
    concentrationText(report.components),
    shown.length === 0 ? undefined : hoursPerCommitText(report),
    withoutHistoryText(report),
  ].filter((text) => text !== undefined);
  const elsewhere = elsewhereText(report);
  if (shown.length === 0 && rest.length === 0 && elsewhere === undefined) return [];
  const most = Math.max(...shown.map(({ upkeep }) => upkeep.high));
  const more = withUpkeep(report.components).length - shown.length;
  return [
    ...heading('WHAT COSTS MOST TO OWN  (upkeep and fixes to expect in the next 12 months)', frame),
    ...(elsewhere === undefined ? [] : paragraph(elsewhere, frame)),
    ...shown.flatMap((costly) => componentLines(costly, { report, most, frame })),
    ...(more > 0 ? paragraph(`${numberText(more, 0)} more with less.`, frame) : []),
    ...rest.flatMap((text) => paragraph(sentence(text), frame).map(frame.style.dim)),
  ];
}

interface Around {
  readonly report: HistoryReport;
  readonly most: number;
  readonly frame: Frame;
}

/** The bar beside the name where it fits, else below it. */
function componentLines({ component, upkeep }: Costly, { report, most, frame }: Around): string[] {
  const layout = layoutFor(frame);
  const bar = `${rangeBar(upkeep, most, layout.bar).padEnd(layout.bar)} ${upkeepText(component)}`;
  const name = wrap(component.name, frame.width - 4);
  const [first = ''] = name;
  const short = name.length === 1 && columns(first) <= layout.name;
  const lines = name.map((line) => `  ${frame.style.bold(line)}`);
  const about = [hoursText(component, report.hoursPerCommit), valueText(component), activeText(component)];
  return [
    ...(short
      ? [`${lines.join('')}${' '.repeat(layout.name + 1 - columns(first))}${bar}`]
      : [...lines, `${' '.repeat(layout.name + 3)}${bar}`]),
    ...inARow(
      about.filter((text) => text !== undefined),
      frame.width - 4,
    ).map((line) => `    ${frame.style.dim(line)}`),
  ];
}
