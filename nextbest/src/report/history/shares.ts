import type { QuarterShares } from '#model/history-report.ts';
import { Z90 } from '#model/normal.ts';
import { type Range, range } from '#model/range.ts';
import type { WorkShares } from '#model/work.ts';

/** The parts of a whole bar: shares that sum to 1. */
export interface Parts {
  readonly value: number;
  readonly fix: number;
  readonly upkeep: number;
  readonly unsure: number;
}

/** The likely shares beside the unsure band, each as large as that leaves room for. All of it is unsure when nothing is told apart. */
export function partsOf({ value, fix, upkeep, unsure }: WorkShares): Parts {
  const told = value.likely + fix.likely + upkeep.likely;
  const room = told > 0 ? (1 - unsure) / told : 0;
  return { value: value.likely * room, fix: fix.likely * room, upkeep: upkeep.likely * room, unsure: told > 0 ? unsure : 1 };
}

/** True where commits that are not sure count as what they most likely are: the likely shares then sum to 1. */
export function unsureIsCounted({ value, fix, upkeep }: WorkShares): boolean {
  return value.likely + fix.likely + upkeep.likely > 0.995;
}

const QUARTERS_OF_A_YEAR = 4;
/** Fewer commits than this say nothing of a change from one year to the next. */
const ENOUGH = 40;

export interface Year {
  readonly from: string;
  readonly to: string;
  readonly commits: number;
  readonly upkeep: Range;
}

export interface Change {
  readonly before: Year;
  readonly now: Year;
  readonly upkeep: 'more' | 'less' | 'no clear change';
}

/**
 * The last four whole quarters against the four before. Undefined where either has a gap or few commits. It is more or less only where
 * neither what is not sure nor chance explains it: the ranges, widened by what a share of so few commits swings in 8 of 10 cases, do not overlap.
 */
export function changeOf(quarters: readonly QuarterShares[], asOf: string): Change | undefined {
  const whole = quarters.filter(({ quarter }) => quarter < quarterOf(asOf)).sort((a, b) => (a.quarter < b.quarter ? 1 : -1));
  const [now, before] = [whole.slice(0, QUARTERS_OF_A_YEAR), whole.slice(QUARTERS_OF_A_YEAR, 2 * QUARTERS_OF_A_YEAR)].map(yearOf);
  if (now === undefined || before === undefined || now.commits < ENOUGH || before.commits < ENOUGH) return undefined;
  const more = now.upkeep.low - chanceOf(now) > before.upkeep.high + chanceOf(before);
  const less = now.upkeep.high + chanceOf(now) < before.upkeep.low - chanceOf(before);
  return { before, now, upkeep: more ? 'more' : less ? 'less' : 'no clear change' };
}

/** How far a share of so many commits swings by chance in 8 of 10 cases (normal approximation of the binomial). */
function chanceOf({ commits, upkeep: { likely } }: Year): number {
  return Z90 * Math.sqrt((likely * (1 - likely)) / commits);
}

/** Whether a commit is sure does not change from one quarter to the next, so the ends of the ranges are added up as they are. */
function yearOf(quarters: readonly QuarterShares[]): Year | undefined {
  const [newest, oldest] = [quarters[0], quarters[QUARTERS_OF_A_YEAR - 1]];
  if (newest === undefined || oldest === undefined || !follows(newest.quarter, oldest.quarter)) return undefined;
  const commits = quarters.reduce((sum, quarter) => sum + quarter.commits, 0);
  const end = (of: 'low' | 'likely' | 'high'): number =>
    quarters.reduce((sum, quarter) => sum + quarter.upkeep[of] * quarter.commits, 0) / Math.max(1, commits);
  return { from: oldest.quarter, to: newest.quarter, commits, upkeep: range(end('low'), end('likely'), end('high'), 'share') };
}

function follows(newest: string, oldest: string): boolean {
  return numberOf(newest) - numberOf(oldest) === QUARTERS_OF_A_YEAR - 1;
}

/** Quarters since the year 0. */
function numberOf(quarter: string): number {
  return Number(quarter.slice(0, 4)) * QUARTERS_OF_A_YEAR + Number(quarter.slice(-1));
}

/** `2026-Q4` of an ISO date. */
export function quarterOf(isoDate: string): string {
  return `${isoDate.slice(0, 4)}-Q${Math.ceil(Number(isoDate.slice(5, 7)) / 3)}`;
}

/** The newest quarters in order of time, with the empty ones between them; at most `most`. */
export function lastQuarters(quarters: readonly QuarterShares[], most: number): (QuarterShares | { readonly quarter: string })[] {
  const byName = new Map(quarters.map((one) => [one.quarter, one]));
  const names = [...byName.keys()].sort();
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from = Math.max(numberOf(first), numberOf(last) - most + 1);
  const all = Array.from({ length: numberOf(last) - from + 1 }, (_, index) => nameOf(from + index));
  return all.map((quarter) => byName.get(quarter) ?? { quarter });
}

function nameOf(number: number): string {
  const year = Math.floor((number - 1) / QUARTERS_OF_A_YEAR);
  return `${String(year).padStart(4, '0')}-Q${number - year * QUARTERS_OF_A_YEAR}`;
}
