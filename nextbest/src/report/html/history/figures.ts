import { type Markup, markup } from '#map/markup.ts';
import type { HistoryReport } from '#model/history-report.ts';
import type { Range } from '#model/range.ts';
import { isUnknown } from '#model/unknown.ts';
import { worthShowing } from '../../history/order.ts';
import { hoursText, timeText } from '../../history/words.ts';
import { numberText, shareText } from '../../numbers.ts';
import { sentence } from '../../words.ts';

/** What it says in a breath, as large numbers; what is not known says what would tell. */
export function historyFigures(report: HistoryReport): Markup {
  return markup`<dl class="figures">
${shareFigure('Upkeep', report, 'upkeep')}
${shareFigure('Features', report, 'value')}
${costFigure(report)}
${leadFigure(report)}
</dl>`;
}

interface Figure {
  readonly label: string;
  readonly value: string;
  readonly unit?: string;
  readonly notes: readonly string[];
}

function figure({ label, value, unit, notes }: Figure): Markup {
  return markup`<div><dt>${label}</dt><dd><b>${value}</b>${unit}${notes.map((text) => markup`<small>${text}</small>`)}</dd></div>`;
}

function shareFigure(label: string, { workMix }: HistoryReport, part: 'upkeep' | 'value'): Markup {
  if (isUnknown(workMix)) return figure({ label: label, value: '?', notes: [sentence(workMix.unknown)] });
  return figure({
    label,
    value: shareText(workMix[part].likely),
    notes: [endsText(workMix[part]), 'of the commits of people in 12 months'],
  });
}

function endsText({ low, high }: Range): string {
  return `between ${numberText(low * 100, 0)} and ${shareText(high)}`;
}

function costFigure({ components, hoursPerCommit }: HistoryReport): Markup {
  const [first] = worthShowing(components);
  if (first === undefined) return figure({ label: 'Costs most to own', value: '?', notes: ['no part shows upkeep of its own'] });
  const { low, likely, high } = first.upkeepNext12Months;
  return figure({
    label: 'Costs most to own',
    value: numberText(likely, 0),
    unit: 'commits',
    notes: [
      first.name,
      `upkeep and fixes in the next 12 months, between ${numberText(low, 0)} and ${numberText(high, 0)}`,
      hoursText(first, hoursPerCommit),
    ],
  });
}

function leadFigure({ leadTime: { toRelease } }: HistoryReport): Markup {
  if (isUnknown(toRelease)) return figure({ label: 'To a release', value: '?', notes: [sentence(toRelease.unknown)] });
  const [value = '', unit = ''] = timeText(toRelease.median).split(' ');
  return figure({
    label: toRelease.of === 'tag' ? 'Change to tag' : 'Change to deployment',
    value,
    unit,
    notes: ['or less for half of the changes', `9 in 10 within ${timeText(toRelease.p90)}`],
  });
}
