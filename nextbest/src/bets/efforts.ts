import { Z90, Z95 } from '#model/normal.ts';
import type { Effort } from './outcomes.ts';

/** So many efforts just as expected weigh against what was found: few results move little (decision.md, section 5). */
const STRENGTH = 4;
/** No effort counts as further off than this: it may be a slip of the keyboard. */
const MOST_FACTOR = 10;
/** People who state ranges hit 90 % with them only when these are this much wider; counts while there are fewer results than `ENOUGH`. */
const USUAL_WIDENING = 1.6;
const ENOUGH = 10;

/** What a kind of move took as a multiple of what was expected, shrunk toward that of the other kinds, and that toward 1. */
export function overrun(efforts: readonly Effort[], kind: string): number {
  const own = efforts.filter((effort) => effort.kind === kind).map(logOf);
  const others = efforts.filter((effort) => effort.kind !== kind).map(logOf);
  const common = total(others) / (others.length + STRENGTH);
  return Math.exp((total(own) + STRENGTH * common) / (own.length + STRENGTH));
}

/**
 * How much wider a range has to be so that nine in ten of the efforts so far lie in it, around their overrun; never below 1, as no team
 * has results enough to prove its ranges too wide. 1 without results.
 */
export function widening(efforts: readonly Effort[]): number {
  const apart = efforts.map((effort) => distance(effort, overrun(efforts, effort.kind))).sort((a, b) => a - b);
  if (apart.length === 0) return 1;
  const found = Math.max(1, (apart[Math.ceil(0.9 * apart.length) - 1] ?? 0) / Z95);
  const weight = Math.min(1, apart.length / ENOUGH);
  return Math.exp(weight * Math.log(found) + (1 - weight) * Math.log(USUAL_WIDENING));
}

function logOf({ expected, hours }: Effort): number {
  const bound = Math.log(MOST_FACTOR);
  return Math.min(bound, Math.max(-bound, Math.log(hours / expected.likely)));
}

/** From the middle, in standard deviations of the side that it lies on. */
function distance(effort: Effort, factor: number): number {
  const { low, likely, high } = effort.expected;
  const off = logOf(effort) - Math.log(factor);
  const side = Math.abs(Math.log((off < 0 ? low : high) / likely)) / Z90;
  return side === 0 ? 0 : Math.abs(off) / side;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
