import type { HistoryReport } from '#model/history-report.ts';
import type { Range } from '#model/range.ts';
import { isUnknown } from '#model/unknown.ts';
import { linesTexts } from '../../history/lines-words.ts';
import { changeOf } from '../../history/shares.ts';
import {
  botsText,
  changeText,
  kindsText,
  periodText,
  shareRangeText,
  UPKEEP_MEANS,
  unknownTexts,
  unsureText,
} from '../../history/words.ts';
import { type Frame, heading, paragraph, row } from '../page.ts';
import { rangeBar } from './bars.ts';

const BAR = 40;
const NUMBERS = 14;

/** What the work of the last twelve months was for, people and bots apart. */
export function mixPart(report: HistoryReport, frame: Frame): string[] {
  const { workMix, quarters, asOf } = report;
  if (isUnknown(workMix)) {
    return [...heading('WHERE THE WORK GOES', frame), ...unknownTexts(workMix).flatMap((text) => paragraph(text, frame))];
  }
  const change = changeOf(quarters, asOf);
  return [
    ...heading(`WHERE THE WORK GOES  (${periodText(report, workMix)})`, frame),
    ...shareRow('features', workMix.value, frame),
    ...shareRow('fixes', workMix.fix, frame),
    ...shareRow('upkeep', workMix.upkeep, frame),
    ...optional('not sure', unsureText(workMix), frame),
    ...optional('kinds of it', kindsText(workMix), frame),
    ...optional('over time', change === undefined ? undefined : changeText(change), frame),
    ...optional('bots', botsText(workMix), frame),
    ...optional('lines', linesTexts(report).join(' ') || undefined, frame),
    ...paragraph(UPKEEP_MEANS, frame).map(frame.style.dim),
  ];
}

function shareRow(label: string, share: Range, frame: Frame): string[] {
  return row(label, [`${shareRangeText(share).padEnd(NUMBERS, '\u00a0')}${rangeBar(share, 1, BAR)}`], frame);
}

function optional(label: string, text: string | undefined, frame: Frame): string[] {
  return text === undefined ? [] : row(label, [text], frame);
}
