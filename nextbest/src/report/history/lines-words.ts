import type { HistoryReport } from '#model/history-report.ts';
import type { Lines } from '#model/lines.ts';
import { countText, numberText } from '../numbers.ts';
import { listed } from '../words.ts';

const MOST_NAMED = 3;

/** Lines added and removed in all, where they were asked for; what could not be counted makes them a lower bound. */
export function linesTexts(report: HistoryReport): string[] {
  const { lines } = report;
  if (lines === undefined) return [];
  const { commits, notCounted } = lines;
  const all = countText(commits + notCounted, 'commit');
  const missing = `${numberText(notCounted, 0)} could not be counted: their contents are not in this clone, or too large to read.`;
  if (commits === 0)
    return notCounted === 0
      ? ['No commit of people in the last 12 months has lines to count.']
      : [`Lines are not known: of ${all} ${missing}`];
  return [
    `${notCounted === 0 ? '' : 'at least '}${countText(lines.added, 'line')} added and ${numberText(lines.removed, 0)} removed in ${countText(commits, 'commit')} of people in the last 12 months.`,
    ...mostTexts(report),
    ...(notCounted === 0 ? [] : [`Of ${all} ${missing}`]),
    'Lines say how much text changed: neither what it cost nor what it was worth.',
  ];
}

function mostTexts({ components }: HistoryReport): string[] {
  const named = components.flatMap(({ name, lines }) => (lines === undefined ? [] : [{ name, lines }]));
  const most = named.sort((a, b) => sizeOf(b.lines) - sizeOf(a.lines) || (a.name < b.name ? -1 : 1)).slice(0, MOST_NAMED);
  const texts = most.map(({ name, lines }) => `${name} (${numberText(lines.added, 0)} added, ${numberText(lines.removed, 0)} removed)`);
  return texts.length === 0 ? [] : [`Of the components most changed in ${listed(texts)}.`];
}

function sizeOf({ added, removed }: Lines): number {
  return added + removed;
}
