import { DAY_SECONDS, endOfDay, YEAR_DAYS } from '#model/time.ts';
import type { Work } from '#model/work.ts';

/** Half-life of a commit's weight (history.md, 3.3: the best single predictor of the next year's upkeep). */
const HALF_LIFE_DAYS = 180;
/** A shorter history is taken to be this long, so that one busy first week does not become a busy year. */
const SHORTEST_REACH_DAYS = 90;

/** Weight of a commit by its age: 1 today, one half after a half-life in days; commits after `asOf` weigh nothing. */
export function weightAt(at: number, asOfSeconds: number, halfLife = HALF_LIFE_DAYS): number {
  const days = (asOfSeconds - at) / DAY_SECONDS;
  return days < 0 ? 0 : 0.5 ** (days / halfLife);
}

/**
 * Share of the weights of a steady rate that lies within the history: near 1 after three years, one half after 180 days. A young or
 * cut history would otherwise look like little upkeep.
 */
export function seenShare(work: Pick<Work, 'window'>, asOf: string): number {
  return shareWithin(reachOf(work, asOf), HALF_LIFE_DAYS);
}

/** Days that a history reaches back, at least 90. */
export function reachOf({ window }: Pick<Work, 'window'>, asOf: string): number {
  const reach = window === undefined ? 0 : (endOfDay(asOf) - Date.parse(`${window.from}T00:00:00Z`) / 1000) / DAY_SECONDS;
  return Math.max(SHORTEST_REACH_DAYS, reach);
}

function shareWithin(reach: number, halfLife: number): number {
  return 1 - 0.5 ** (reach / halfLife);
}

/** Commits a year of the steady rate that leaves such a sum of weights in a history of `reach` days. */
export function rateOf(sumOfWeights: number, halfLife: number, reach: number): number {
  return (sumOfWeights * Math.LN2 * YEAR_DAYS) / halfLife / shareWithin(reach, halfLife);
}

/** A steady rate of one commit a day leaves a sum of weights of 180 / ln 2; this turns such a sum into commits in `days` days. */
export function commitsIn(days: number, sumOfWeights: number): number {
  return (sumOfWeights * Math.LN2 * days) / HALF_LIFE_DAYS;
}
