import type { AtLoad, Bill, Economics } from '#model/economics.ts';
import type { LadderAnswer, Rejection } from '#model/ladder-answer.ts';
import { numberText, rangeText } from '../../numbers.ts';
import { originText } from '../../phrases.ts';
import { rungWords, sentence } from '../../words.ts';
import { type Frame, frameOf, heading, pageText, paragraph, point, row, type TerminalOptions } from '../page.ts';
import { wrap } from '../wrap.ts';

const VERDICTS: Readonly<Record<LadderAnswer['verdict'], string>> = {
  move: 'MOVE',
  stay: 'STAY',
  'leave-it': 'LEAVE IT',
  'fix-first': 'FIX THIS FIRST',
  ask: 'ASK FIRST',
};
const MOST_REJECTED = 12;
const MOST_SOURCES = 8;

/** The answer for one workload: what to do, why not the others, the way back, what it costs, what would change it. */
export function fitPage(answer: LadderAnswer, options: TerminalOptions = {}): string {
  const frame = frameOf(options, []);
  const { chosen, fallback, fixFirst, wouldChange, questions } = answer;
  return pageText([
    ...wrap(`${VERDICTS[answer.verdict]}: ${answer.says}`, frame.width).map(frame.style.bold),
    ...wrap(`${answer.capability}, as of ${answer.asOf}`, frame.width).map(frame.style.dim),
    '',
    ...row(answer.verdict === 'ask' ? 'perhaps' : 'chosen', [`${chosen.name}: ${rungWords(chosen.rung)}`], frame),
    ...row('way back', fallback === null ? [] : [`${fallback.name}: ${rungWords(fallback.rung)}`], frame),
    ...points('FIX FIRST', fixFirst, frame),
    ...points(
      'ASK',
      questions.map(({ ask }) => ask),
      frame,
    ),
    ...rejectedPart(answer.rejected, frame),
    ...(answer.economics === undefined ? [] : economicsPart(answer.economics, answer, frame)),
    ...points('WHAT WOULD CHANGE IT', wouldChange, frame),
    ...sourcePart(answer, frame),
  ]);
}

function points(title: string, texts: readonly string[], frame: Frame): string[] {
  return texts.length === 0 ? [] : [...heading(title, frame), ...texts.flatMap((text) => point('-', sentence(text), frame))];
}

function rejectedPart(rejected: readonly Rejection[], frame: Frame): string[] {
  if (rejected.length === 0) return [];
  const shown = rejected.slice(0, MOST_REJECTED);
  const more = rejected.length - shown.length;
  return [
    ...heading('NOT', frame),
    ...shown.flatMap(({ name, because }) => point('x', `${name}: ${because.says}`, frame)),
    ...(more > 0 ? paragraph(`and ${more} more: --json lists them all.`, frame) : []),
  ];
}

function economicsPart(economics: Economics, { chosen }: LadderAnswer, frame: Frame): string[] {
  const { atLoads, rate, rateStated, technical, business, saves, flips, load } = economics;
  const says = [technical?.says, business?.says, ...flips].flatMap((one) => one ?? []);
  return [
    ...heading('WHAT IT COSTS A MONTH', frame),
    ...paragraph(
      `List prices without free amounts or discounts${load[0] === undefined ? '' : `, for ${load[0].says}`}. Hours of people are our judgement.`,
      frame,
    ).map(frame.style.dim),
    ...atLoads.flatMap((at) => loadLines(at, chosen.technology, frame)),
    ...row('an hour', [`${rangeText(rate)}, ${rateStated ? 'stated' : 'assumed'}`], frame),
    ...row('saves', saves === undefined ? [] : [`${rangeText(saves)}, hours of people included`], frame),
    ...says.flatMap((text) => point('-', text, frame)),
  ];
}

const LOADS: Readonly<Record<string, string>> = { '0.1': 'a tenth of it', '1': 'this load', '10': 'ten times it' };

/** The present way, the chosen one, and the lowest bills; the parts of each at the load that is known. */
function loadLines({ times, bills, cheapest, best }: AtLoad, chosen: string, frame: Frame): string[] {
  const shown = bills.filter(({ technology }, index) => index === 0 || [chosen, cheapest, best].includes(technology));
  return row(
    LOADS[String(times)] ?? `${times} times`,
    shown.map((bill) => billText(bill, times === 1)),
    frame,
  );
}

function billText({ name, usd, hours, items, unpriced }: Bill, whole: boolean): string {
  const sum = `${name}: ${usdWords(usd)} and ${rangeText(hours)}`;
  if (!whole) return sum;
  const parts = items.map((item) => `${item.says} ${usdWords(item.usd)}`);
  const without = unpriced.length === 0 ? '' : `; without ${unpriced.join(', ')}`;
  return `${sum} (${parts.join('; ')}${without})`;
}

function usdWords(usd: number): string {
  return `${numberText(usd, Math.abs(usd) < 100 ? 2 : 0)} USD`;
}

function sourcePart({ sources }: LadderAnswer, frame: Frame): string[] {
  if (sources.length === 0) return [];
  const texts = sources.slice(0, MOST_SOURCES).map((evidence) => `${evidence.says}  ${originText(evidence, [])}`);
  return [...heading('SOURCES', frame), ...texts.flatMap((text) => paragraph(text, frame).map(frame.style.dim))];
}
