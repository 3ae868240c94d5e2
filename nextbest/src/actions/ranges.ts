import type { FileUpkeep } from '#model/liability.ts';
import { Z90, Z95 } from '#model/normal.ts';
import { product, type Range, range, scaled } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';

export const NO_HOURS: Range = range(0, 0, 0, 'hours/month');

/** 10th, 50th and 90th percentile of the lognormal with this 90 % range, both ends above 0 (decision.md, 1.2). */
export function fromNinety([low, high]: readonly [number, number], unit: string): Range {
  const middle = Math.sqrt(low * high);
  const spread = (high / middle) ** (Z90 / Z95);
  return { low: middle / spread, likely: middle, high: middle * spread, unit };
}

/** A chance as a range, kept between 0 and 1. */
export function chance([low, high]: readonly [number, number]): Range {
  return { low, likely: (low + high) / 2, high: Math.min(1, high), unit: 'chance' };
}

/** Hours a month behind commits per quarter. */
function hoursOf(perQuarter: Range, hoursPerCommit: Range): Range {
  return product(scaled(perQuarter, 1 / 3, 'commits/month'), hoursPerCommit, 'hours/month');
}

/** The freed part of a candidate: hours with the commits they come from. */
export function freed(upkeep: FileUpkeep, situation: Situation): { readonly frees: Range; readonly freesCommits: Range } {
  return { frees: hoursOf(upkeep.perQuarter, situation.hoursPerCommit.range), freesCommits: upkeep.perQuarter };
}

export function hoursAMonth(low: number, likely: number, high: number): Range {
  return range(low, likely, high, 'hours/month');
}
