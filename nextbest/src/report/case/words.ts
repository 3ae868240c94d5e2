import type { Case, CaseFigure } from '#model/case.ts';
import type { Range } from '#model/range.ts';
import type { Rung } from '#model/rung.ts';
import { chanceText, effortParts, numberText, rangeParts } from '../numbers.ts';

const RUNS: Readonly<Record<Rung, string>> = {
  'home-made': 'written and run by ourselves',
  vm: 'on servers that we look after',
  container: 'kept running by ourselves',
  managed: 'run for us; we choose the size',
  'serverless-capacity': 'run for us; it grows by itself',
  serverless: 'run for us; we pay for what we use',
  saas: 'rented as a finished service',
};

/** How something is run, as a person says it who pays for it. */
export function runsText(rung: Rung): string {
  return RUNS[rung];
}

const CLASS_WORDS: Readonly<Record<CaseFigure['class'], string>> = {
  measured: 'counted',
  stated: 'said by the team',
  public: 'published price',
  assumed: 'assumed',
  unknown: 'not known',
};

/** What kind of number it is. */
export function classText({ class: of }: CaseFigure): string {
  return CLASS_WORDS[of];
}

/** `8 hours a month (3 to 20)`. */
export function amountText(range: Range): string {
  const { value, unit, ends } = rangeParts(range);
  const spread = ends === undefined ? '' : ` (${ends[0]} to ${ends[1]})`;
  return `${value} ${unit.replace('/', ' a ')}${spread}`;
}

/** `2.5 days (1 to 4)`, `3 hours (1 to 6)`. */
export function workText(hours: Range): string {
  const { value, unit, ends } = effortParts(hours);
  return ends === undefined ? `${value} ${unit}` : `${value} ${unit} (${ends[0]} to ${ends[1]})`;
}

/** `USD 120 (80 to 300)`, whole units. */
export function moneyText({ low, likely, high, unit }: Range): string {
  const [from, value, to] = [numberText(low, 0), numberText(likely, 0), numberText(high, 0)];
  return from === to ? `${unit} ${value}` : `${unit} ${value} (${from} to ${to})`;
}

export function unknownFigure(says: string, from: string): CaseFigure {
  return { says: `Not known: ${says}.`, class: 'unknown', from };
}

/** `8 of 10 cases`, `19 of 20 cases`. */
export function casesText(chance: number): string {
  return `${chanceText(chance).replace(' in ', ' of ')} cases`;
}

/** Dots that a chance is drawn as: lay readers count them right. */
export const DOTS = 20;

/** How many of twenty dots a chance fills; never all and never none, unless it is certain. */
export function dotsFilled(chance: number): number {
  if (!(chance > 0)) return 0;
  return chance >= 1 ? DOTS : Math.min(DOTS - 1, Math.max(1, Math.round(chance * DOTS)));
}

export function dotsText(chance: number): string {
  const filled = dotsFilled(chance);
  return `${'●'.repeat(filled)}${'○'.repeat(DOTS - filled)}`;
}

/** The verdict in words; leaving things as they are is what is asked there, and no failure of a case. */
export function verdictText({ action, verdict: { is } }: Case): string {
  return action.startsWith('keep/') ? 'leave it as it is' : is;
}

/** What every case says of freed time. */
export const CAPACITY = 'Freed hours are capacity, not cash: no bill gets smaller by them.';
