import { type Markup, markup } from '#map/markup.ts';
import type { HistoryReport } from '#model/history-report.ts';
import { isUnknown } from '#model/unknown.ts';
import { worthShowing } from '../../history/order.ts';
import { hoursText, isWide, periodText, spanText, timeText } from '../../history/words.ts';
import { numberText, shareText } from '../../numbers.ts';
import { sentence } from '../../words.ts';

/** With more of the upkeep elsewhere, the costliest component may not be what costs most. */
const MOST_ELSEWHERE = 0.5;

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

/** A wide range is shown as one: its middle alone would mislead. */
function shareFigure(label: string, report: HistoryReport, part: 'upkeep' | 'value'): Markup {
  const { workMix } = report;
  if (isUnknown(workMix)) return figure({ label, value: '?', notes: [sentence(workMix.unknown)] });
  const share = workMix[part];
  const of = `of the ${periodText(report, workMix)}`;
  if (isWide(share)) return figure({ label, value: spanText(share), notes: [of] });
  const { low, high } = share;
  const ends = shareText(low) === shareText(high) ? [] : [`between ${numberText(low * 100, 0)} and ${shareText(high)}`];
  return figure({ label, value: shareText(share.likely), notes: [...ends, of] });
}

function costFigure({ components, elsewhere, hoursPerCommit }: HistoryReport): Markup {
  const [first] = worthShowing(components);
  if (elsewhere !== undefined && elsewhere.share > MOST_ELSEWHERE)
    return figure({
      label: 'Costs most to own',
      value: '?',
      notes: [`${shareText(elsewhere.share)} of the upkeep is on files of no component`],
    });
  if (first === undefined) return figure({ label: 'Costs most to own', value: '?', notes: ['no part shows upkeep of its own'] });
  const { component, upkeep } = first;
  const { low, likely, high } = upkeep;
  return figure({
    label: 'Costs most to own',
    value: numberText(likely, 0),
    unit: 'commits',
    notes: [
      component.name,
      `upkeep and fixes in the next 12 months, between ${numberText(low, 0)} and ${numberText(high, 0)}`,
      hoursText(component, hoursPerCommit),
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
