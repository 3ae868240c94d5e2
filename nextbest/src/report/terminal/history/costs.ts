import type { ComponentHistory, HistoryReport } from '#model/history-report.ts';
import {
  activeText,
  atRiskText,
  concentrationText,
  driversText,
  elsewhereText,
  hardlyAnyText,
  hoursPerCommitText,
  hoursText,
  OF_NO_COMPONENT,
  perChangeText,
  trendText,
  unseenText,
  upkeepText,
  valueText,
  withoutHistoryText,
} from '../../history/cost-words.ts';
import { type Costly, costliest } from '../../history/order.ts';
import { numberText } from '../../numbers.ts';
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
  const all = costliest(report);
  const shown = all.slice(0, MOST_SHOWN);
  const elsewhere = elsewhereText(report);
  const more = all.length - shown.length;
  const rest = [
    more > 0 ? `${numberText(more, 0)} more ${more === 1 ? 'has' : 'have'} at least one commit a year.` : undefined,
    hardlyAnyText(report),
    concentrationText(report),
    withoutHistoryText(report),
    unseenText(report),
  ].filter((text) => text !== undefined);
  if (shown.length === 0 && rest.length === 0 && elsewhere === undefined) return [];
  const most = Math.max(...shown.map(({ upkeep }) => upkeep.high));
  return [
    ...heading('WHAT COSTS MOST TO OWN  (upkeep and fixes to expect in the next 12 months)', frame),
    ...(shown.length === 0 ? [] : paragraph(hoursPerCommitText(report), frame).map(frame.style.dim)),
    ...(elsewhere === undefined ? [] : paragraph(elsewhere, frame)),
    ...shown.flatMap((costly) => componentLines(costly, { report, most, frame })),
    ...rest.flatMap((text) => paragraph(text, frame).map(frame.style.dim)),
  ];
}

interface Around {
  readonly report: HistoryReport;
  readonly most: number;
  readonly frame: Frame;
}

/** The bar beside the name where it fits, else below it. */
function componentLines({ name: called, component, upkeep }: Costly, { report, most, frame }: Around): string[] {
  const layout = layoutFor(frame);
  const bar = `${rangeBar(upkeep, most, layout.bar).padEnd(layout.bar)} ${upkeepText(upkeep)}`;
  const name = wrap(called, frame.width - 4);
  const [first = ''] = name;
  const short = name.length === 1 && columns(first) <= layout.name;
  const lines = name.map((line) => `  ${frame.style.bold(line)}`);
  const about = component === undefined ? [OF_NO_COMPONENT] : aboutTexts(component, report);
  return [
    ...(short
      ? [`${lines.join('')}${' '.repeat(layout.name + 1 - columns(first))}${bar}`]
      : [...lines, `${' '.repeat(layout.name + 3)}${bar}`]),
    ...inARow(about, frame.width - 4).map((line) => `    ${frame.style.dim(line)}`),
  ];
}

function aboutTexts(component: ComponentHistory, report: HistoryReport): string[] {
  return [
    hoursText(component),
    valueText(component),
    perChangeText(component),
    trendText(component),
    driversText(component),
    atRiskText(component, report) ?? activeText(component),
  ].filter((text) => text !== undefined);
}
