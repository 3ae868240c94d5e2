import type { HistoryReport } from '#model/history-report.ts';
import { isUnknown } from '#model/unknown.ts';
import type { WorkShares } from '#model/work.ts';
import { bullets, document, escaped, section } from '../markdown-text.ts';
import { streamTexts } from '../stream.ts';
import { sentence } from '../words.ts';
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
} from './cost-words.ts';
import { frameworkTexts, gapText } from './found-words.ts';
import { linesTexts } from './lines-words.ts';
import { type Costly, costliest } from './order.ts';
import { changeOf } from './shares.ts';
import { gateText, gateWhere, leadText, leadTexts, leadTimeOf, plusText, windowTexts } from './way-words.ts';
import {
  botsText,
  changeText,
  headlineText,
  kindsText,
  periodText,
  readTexts,
  shareRangeText,
  UPKEEP_MEANS,
  unknownTexts,
  unsureText,
} from './words.ts';

const MOST_SHOWN = 8;

/** The history as Markdown, for a ticket or a chat. No mention, link or markup of the repository comes alive. */
export function historyMarkdown(report: HistoryReport, version = ''): string {
  const { repositories, asOf, gates, frameworks, gaps } = report;
  const top = [`nextbest ${version}`.trim(), repositories.map(({ name }) => name).join(' + '), `as of ${asOf}`];
  return document([
    `# ${escaped(headlineText(report))}`,
    escaped(top.filter((text) => text !== '').join(' · ')),
    escaped(readTexts(report).join(' ')),
    ...mixBlocks(report),
    ...costBlocks(report),
    ...section('From a change to its release', [...leadHead(report), ...leadTexts(report), ...windowTexts(report)].map(escaped)),
    ...streamBlock(report),
    ...section(
      'Where a change may wait for somebody',
      gates.map((gate) => escaped(`${gateText(gate)} (${gateWhere(gate, repositories)})`)),
    ),
    ...section(
      'Code of your own that others are built on',
      frameworks.map((one) => `**${escaped(one.name)}**: ${escaped(frameworkTexts(one).join(' '))}`),
    ),
    ...section(
      'Gaps',
      gaps.map((gap) => escaped(`${gapText(gap, asOf)} ${sentence(gap.closes)}`)),
    ),
  ]);
}

function mixBlocks(report: HistoryReport): string[] {
  const { workMix, quarters, asOf } = report;
  if (isUnknown(workMix)) return section('Where the work goes', unknownTexts(workMix).map(escaped));
  const change = changeOf(quarters, asOf);
  const bots = botsText(workMix);
  const notes = [
    unsureText(workMix),
    kindsText(workMix),
    change && changeText(change),
    bots && `Bots made ${bots}.`,
    ...linesTexts(report),
    UPKEEP_MEANS,
  ];
  return [
    '## Where the work goes',
    `${escaped(periodText(report, workMix))}:`,
    mixTable(workMix),
    bullets(notes.filter((text) => text !== undefined).map((text) => escaped(sentence(text)))),
  ];
}

function mixTable({ value, fix, upkeep }: WorkShares): string {
  const rows = [`| features | ${shareRangeText(value)} |`, `| fixes | ${shareRangeText(fix)} |`, `| upkeep | ${shareRangeText(upkeep)} |`];
  return ['| | |', '|---|--:|', ...rows].join('\n');
}

function costBlocks(report: HistoryReport): string[] {
  const shown = costliest(report).slice(0, MOST_SHOWN);
  const missing = elsewhereText(report);
  const notes = [
    shown.length === 0 ? undefined : hoursPerCommitText(report),
    hardlyAnyText(report),
    concentrationText(report),
    withoutHistoryText(report),
    unseenText(report),
  ];
  const said = notes.filter((text) => text !== undefined).map(escaped);
  if (shown.length === 0 && said.length === 0 && missing === undefined) return [];
  const rows = shown.map((costly) => `| ${cells(costly, report).map(escaped).join(' | ')} |`);
  const table = ['| | upkeep and fixes in the next 12 months | hours | beside it | seen |', '|---|--:|--:|---|---|', ...rows].join('\n');
  return ['## What costs most to own', escaped(missing ?? ''), shown.length === 0 ? '' : table, bullets(said)];
}

function cells({ name, upkeep, component }: Costly, report: HistoryReport): string[] {
  if (component === undefined) return [name, upkeepText(upkeep), '', '', OF_NO_COMPONENT];
  return [
    name,
    upkeepText(upkeep),
    hoursText(component),
    joined([valueText(component), perChangeText(component)]),
    joined([trendText(component), driversText(component), atRiskText(component, report) ?? activeText(component)]),
  ];
}

function joined(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join('; ');
}

/** The way of a change request, stretch by stretch, where an export tells it. */
function streamBlock({ leadTime: { stream, statedWaits } }: HistoryReport): string[] {
  return stream === undefined ? [] : section('The way of a change request', streamTexts(stream, statedWaits).map(escaped));
}

function leadHead(report: HistoryReport): string[] {
  const lead = leadTimeOf(report);
  return lead === undefined ? [] : [sentence(leadText(lead) + plusText(report))];
}
