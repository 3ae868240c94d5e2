import type { NetValue } from '#model/action.ts';
import { percentiles } from './distribution.ts';
import type { Draws } from './simulate.ts';

/**
 * Spread of true net values over moves of one kind, as a multiple of the estimate; assumed until results of bets replace it. Estimates
 * are shrunk toward "most moves change little" by it (normal-normal; Smith and Winkler 2006 on the optimiser's curse). It is a
 * multiple because such estimates err by factors: with a spread in hours, twice the gain at the same certainty would rank lower.
 */
const PATTERN_SPREAD = 1.5;

export interface Summary extends NetValue {
  readonly id: string;
  /** E[net value] after shrinkage, team hours. */
  readonly expected: number;
}

/** Posterior mean of a normal prior N(mean, spread²) after one estimate with this standard error. */
export function shrink(
  estimate: { readonly mean: number; readonly error: number },
  prior: { readonly mean: number; readonly spread: number },
): number {
  if (estimate.error === 0) return estimate.mean;
  const weight = prior.spread ** 2 / (prior.spread ** 2 + estimate.error ** 2);
  return prior.mean + weight * (estimate.mean - prior.mean);
}

/** One line per candidate: ratio of expectations, range, chance of a gain, regret and chance of being the best; doing nothing is always in the race. */
export function summarise(all: readonly Draws[]): Summary[] {
  const moments = all.map(({ net }) => momentsOf(net));
  const shrunk = moments.map((moment) =>
    shrink({ mean: moment.mean, error: moment.deviation }, { mean: 0, spread: PATTERN_SPREAD * Math.abs(moment.mean) }),
  );
  const shifts = moments.map((moment, index) => (shrunk[index] ?? 0) - moment.mean);
  const { best, winner } = bestOfEachWorld(all, shifts);
  const expectedBest = momentsOf(best).mean;
  return all.map(({ id, net, effort }, index) => {
    const expected = shrunk[index] ?? 0;
    const hours = momentsOf(effort).mean;
    return {
      id,
      expected,
      perTeamHour: hours === 0 ? 0 : expected / hours,
      total: percentiles(Float64Array.from(net).sort(), 'hours/year'),
      chancePositive: share(net, (value) => value > 0),
      regret: Math.max(0, expectedBest - expected),
      chanceBest: share(winner, (value) => value === index),
    };
  });
}

/** The best net value of each world, never below doing nothing, and who brings it; a value of exactly 0 wins where nobody gains. */
function bestOfEachWorld(all: readonly Draws[], shifts: readonly number[]): { best: Float64Array; winner: Int32Array } {
  const draws = all[0]?.net.length ?? 0;
  const best = new Float64Array(draws);
  const winner = new Int32Array(draws).fill(-1);
  all.forEach(({ net }, index) => {
    for (let world = 0; world < draws; world += 1) {
      const value = (net[world] ?? 0) + (shifts[index] ?? 0);
      if (value > (best[world] ?? 0) || (value === best[world] && winner[world] === -1)) {
        best[world] = value;
        winner[world] = index;
      }
    }
  });
  return { best, winner };
}

/** Mean and standard deviation of a sample. */
export function momentsOf(sample: ArrayLike<number>): { readonly mean: number; readonly deviation: number } {
  if (sample.length === 0) return { mean: 0, deviation: 0 };
  let sum = 0;
  let squares = 0;
  for (let index = 0; index < sample.length; index += 1) sum += sample[index] ?? 0;
  const mean = sum / sample.length;
  for (let index = 0; index < sample.length; index += 1) squares += ((sample[index] ?? 0) - mean) ** 2;
  return { mean, deviation: Math.sqrt(squares / sample.length) };
}

function share(sample: ArrayLike<number>, holds: (value: number) => boolean): number {
  let count = 0;
  for (let index = 0; index < sample.length; index += 1) if (holds(sample[index] ?? 0)) count += 1;
  return sample.length === 0 ? 0 : count / sample.length;
}
