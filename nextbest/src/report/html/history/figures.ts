import { type Markup, markup } from '#map/markup.ts';
import type { Times } from '#model/flow.ts';
import type { HistoryReport } from '#model/history-report.ts';
import { isUnknown } from '#model/unknown.ts';
import { hoursText, OF_NO_COMPONENT } from '../../history/cost-words.ts';
import { costliest } from '../../history/order.ts';
import { leadTimeOf, plusText } from '../../history/way-words.ts';
import { isWide, periodText, spanText } from '../../history/words.ts';
import { numberText, shareText, timeText } from '../../numbers.ts';
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
  return markup`<div><dt>${label}</dt><dd><b>${value}</b><span>${unit}</span>${notes.map((text) => markup`<small>${text}</small>`)}</dd></div>`;
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

function costFigure(report: HistoryReport): Markup {
  const { elsewhere, hoursPerCommit } = report;
  const [first] = costliest(report);
  if (elsewhere !== undefined && elsewhere.share > MOST_ELSEWHERE && first?.component !== undefined)
    return figure({
      label: 'Costs most to own',
      value: '?',
      notes: [`${shareText(elsewhere.share)} of the upkeep is on files of no component`],
    });
  if (first === undefined) return figure({ label: 'Costs most to own', value: '?', notes: ['no part shows upkeep of its own'] });
  const { name, component, upkeep } = first;
  const { low, likely, high } = upkeep;
  const assumed = hoursPerCommit.stated ? '' : ', with assumed hours per commit';
  return figure({
    label: 'Costs most to own',
    value: numberText(likely, 0),
    unit: 'commits',
    notes: [
      name,
      `upkeep and fixes in the next 12 months, between ${numberText(low, 0)} and ${numberText(high, 0)}`,
      component === undefined ? OF_NO_COMPONENT : `${hoursText(component)}${assumed}`,
    ],
  });
}

/** The whole way, where an export tells it; else what git knows of it. */
function leadFigure(report: HistoryReport): Markup {
  const { toRelease, stream } = report.leadTime;
  const lead = leadTimeOf(report);
  const plus = plusText(report).replace(/^, /, '');
  if (stream !== undefined)
    return timeFigure(stream.until === 'release' ? 'First commit to release' : 'First commit to merge', stream.total, plus);
  if (lead !== undefined) return timeFigure(lead.of === 'tag' ? 'Change to tag' : 'Change to deployment', lead, plus);
  const why = isUnknown(toRelease) ? sentence(toRelease.unknown) : 'a pipeline writes the release tags, which says nothing of users';
  return figure({ label: 'To a release', value: '?', notes: [why] });
}

function timeFigure(label: string, { median, p90, n }: Times, plus: string): Markup {
  const [value = '', unit = ''] = timeText(median).split(' ');
  const notes = [`or less for half of ${numberText(n, 0)} changes`, `9 in 10 within ${timeText(p90)}`, plus];
  return figure({ label, value, unit, notes: notes.filter((text) => text !== '') });
}
