import type { ValueStream } from '#model/flow.ts';
import type { HistoryReport } from '#model/history-report.ts';
import { isUnknown } from '#model/unknown.ts';
import { gateText, gateWhere, leadText, leadTexts, leadTimeOf, plusText } from '../../history/way-words.ts';
import { countText, numberText } from '../../numbers.ts';
import { type Stated, streamText } from '../../stream.ts';
import { sentence } from '../../words.ts';
import { evidenceRows, type Frame, heading, paragraph, point } from '../page.ts';
import { columns, wrap } from '../wrap.ts';

const MOST_GATES = 4;
const MOST_RULES = 3;
const LONGEST_STRIP = 78;

/** How long a change takes to a release, how many changes that was read from, and what it does not say. */
export function leadPart(report: HistoryReport, frame: Frame): string[] {
  const { toRelease, windows, stream, statedWaits = [] } = report.leadTime;
  const evidence = isUnknown(toRelease) ? [] : toRelease.evidence;
  const lead = leadTimeOf(report);
  return [
    ...heading('FROM A CHANGE TO ITS RELEASE', frame),
    ...streamLines(stream, statedWaits, frame),
    ...(lead === undefined ? [] : paragraph(sentence(leadText(lead) + plusText(report)), frame).map(frame.style.bold)),
    ...leadTexts(report).flatMap((text) => paragraph(text, frame)),
    ...evidenceRows('seen', evidence.slice(0, MOST_RULES), frame),
    ...evidenceRows('windows', windows.slice(0, MOST_RULES), frame),
  ];
}

/** The stretches of the way to scale, where an export of change requests tells them; lines that do not fit are wrapped. */
function streamLines(stream: ValueStream | undefined, stated: Stated, frame: Frame): string[] {
  if (stream === undefined) return [];
  const room = frame.width - 2;
  const lines = streamText(stream, Math.min(room, LONGEST_STRIP), stated).trimEnd().split('\n');
  return [...lines.flatMap((line) => (columns(line) <= room ? [`  ${line}`] : paragraph(line, frame))), ''];
}

/** Where a change may have to wait for a person. */
export function gatesPart({ gates, repositories }: HistoryReport, frame: Frame): string[] {
  if (gates.length === 0) return [];
  const more = gates.length - MOST_GATES;
  return [
    ...heading(`WHERE A CHANGE MAY WAIT FOR SOMEBODY  (${countText(gates.length, 'place')})`, frame),
    ...gates.slice(0, MOST_GATES).flatMap((gate) => placed(gateText(gate), gateWhere(gate, repositories), frame)),
    ...(more > 0 ? point('-', `${numberText(more, 0)} more`, frame) : []),
  ];
}

/** The place on the same line where it fits, else below. */
function placed(text: string, where: string, frame: Frame): string[] {
  const lines = point('-', text, frame);
  const last = lines.at(-1) ?? '';
  const [place = '', ...more] = wrap(where, frame.width - 4);
  if (more.length === 0 && columns(`${last}  ${place}`) <= frame.width)
    return [...lines.slice(0, -1), `${last}  ${frame.style.dim(place)}`];
  return [...lines, ...[place, ...more].map((line) => `    ${frame.style.dim(line)}`)];
}
