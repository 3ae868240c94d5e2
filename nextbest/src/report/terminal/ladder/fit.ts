import type { AtLoad, Bill, Economics } from '#model/economics.ts';
import type { LadderAnswer, Rejection } from '#model/ladder-answer.ts';
import type { ShelfLife } from '#model/shelf-life.ts';
import { countText, numberText, rangeText } from '../../numbers.ts';
import { listed, rungWords, sentence } from '../../words.ts';
import { type Frame, frameOf, heading, pageText, paragraph, point, row, type TerminalOptions } from '../page.ts';
import { wrap } from '../wrap.ts';
import { sourcePart } from './sources.ts';
import { uncheckedPart } from './unchecked.ts';

const VERDICTS: Readonly<Record<LadderAnswer['verdict'], string>> = {
  move: 'MOVE',
  stay: 'STAY',
  'leave-it': 'LEAVE IT',
  'fix-first': 'FIX THIS FIRST',
  ask: 'ASK FIRST',
};
const MOST_REJECTED = 12;

export interface FitOptions extends TerminalOptions {
  /** Marks prices that were read longer ago than they keep; without it none is marked. */
  readonly shelfLife?: ShelfLife;
}

/** The answer for one workload: what to do, why not the others, the way back, what it costs, what would change it. */
export function fitPage(answer: LadderAnswer, options: FitOptions = {}): string {
  const frame = frameOf(options, []);
  const { shelfLife } = options;
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
    ...uncheckedPart(answer, frame),
    ...rejectedPart(answer.rejected, frame),
    ...(answer.economics === undefined ? [] : economicsPart(answer.economics, answer, frame)),
    ...points('WHAT WOULD CHANGE IT', wouldChange, frame),
    ...sourcePart(answer, frame, shelfLife),
  ]);
}

function points(title: string, texts: readonly string[], frame: Frame): string[] {
  return texts.length === 0 ? [] : [...heading(title, frame), ...texts.flatMap((text) => point('-', sentence(text), frame))];
}

/** Those that one reason turns down stand together. */
function rejectedPart(rejected: readonly Rejection[], frame: Frame): string[] {
  if (rejected.length === 0) return [];
  const byReason = new Map<string, string[]>();
  for (const { name, because } of rejected) byReason.set(because.says, [...(byReason.get(because.says) ?? []), name]);
  const shown = [...byReason].slice(0, MOST_REJECTED);
  const more = byReason.size - shown.length;
  return [
    ...heading('NOT', frame),
    ...shown.flatMap(([says, names]) => point('x', `${listed(names)}: ${says}`, frame)),
    ...(more > 0 ? paragraph(`and ${countText(more, 'more reason')}: --json lists them all.`, frame) : []),
  ];
}

function economicsPart(economics: Economics, { chosen }: LadderAnswer, frame: Frame): string[] {
  const { atLoads, rate, rateStated, technical, business, saves, flips, load } = economics;
  const says = [technical?.says, business?.says, ...flips].flatMap((one) => one ?? []);
  return [
    ...heading('WHAT IT COSTS A MONTH', frame),
    ...paragraph(
      `List prices without free amounts or discounts${load[0] === undefined ? '' : `, for ${load[0].says}`}. Hours of people are our judgement.${load[0] === undefined ? NO_LOAD : ''}`,
      frame,
    ).map(frame.style.dim),
    ...atLoads
      .filter(({ times }) => load[0] !== undefined || times === 1)
      .flatMap((at) => loadLines(at, { chosen: chosen.technology, known: load[0] !== undefined }, frame)),
    ...row('an hour', [`${rangeText(rate)}, ${rateStated ? 'stated' : 'assumed'}`], frame),
    ...row('saves', saves === undefined ? [] : [`${rangeText(saves)}, hours of people included`], frame),
    ...says.flatMap((text) => point('-', text, frame)),
  ];
}

const NO_LOAD = ' No load is stated: only what is paid at any load is counted.';

const LOADS: Readonly<Record<string, string>> = { '0.1': 'a tenth of it', '1': 'this load', '10': 'ten times it' };

interface Shown {
  readonly chosen: string;
  /** Whether a load is stated. */
  readonly known: boolean;
}

/** The present way, the chosen one, and the lowest bills; the parts of each at the load that is known. */
function loadLines({ times, bills, cheapest, best }: AtLoad, { chosen, known }: Shown, frame: Frame): string[] {
  const shown = bills.filter(({ technology }, index) => index === 0 || [chosen, cheapest, best].includes(technology));
  return row(
    known ? (LOADS[String(times)] ?? `${times} times`) : 'at any load',
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
