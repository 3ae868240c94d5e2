import type { Advice, Candidate } from '#model/action.ts';
import type { Range } from '#model/range.ts';
import { advised } from './advice.ts';
import { percentiles } from './distribution.ts';
import { type Inputs, inputsOf } from './inputs.ts';
import { towardPattern } from './shrink.ts';
import { type Draws, simulate } from './simulate.ts';
import type { Worlds } from './worlds.ts';

/** An action by itself; all in team hours over the horizon. */
export interface Estimate {
  readonly id: string;
  readonly inputs: Inputs;
  readonly draws: Draws;
  /** E[net value] of the way advised, after shrinkage, and the hours that it takes. */
  readonly expected: number;
  readonly hours: number;
  /** What is added to the net value of each world so that its mean is `expected`. */
  readonly shift: number;
  readonly total: Range;
  readonly chancePositive: number;
  readonly advice: Advice;
}

/** Each candidate by itself, in common worlds. */
export function estimates(candidates: readonly Candidate[], worlds: Worlds): Estimate[] {
  return candidates.map((candidate) => {
    const inputs = inputsOf(candidate, worlds.scores, worlds.hoursPerCommit);
    const draws = simulate(inputs, worlds);
    const { mean, deviation, positive } = momentsOf(draws.net);
    const { advice, expected, hours } = advised(candidate, inputs, { expected: towardPattern(mean, deviation), scores: worlds.scores });
    const total = percentiles(draws.net.slice(), 'hours/year');
    return { id: candidate.id, inputs, draws, expected, hours, shift: expected - mean, total, chancePositive: positive, advice };
  });
}

/** Mean and standard deviation of a sample, and its share above 0; all 0 of none. Sums are of distances from the first value, which keeps their digits. */
export function momentsOf(sample: Float64Array): { readonly mean: number; readonly deviation: number; readonly positive: number } {
  const count = Math.max(1, sample.length);
  const first = sample[0] ?? 0;
  let [sum, squares, above] = [0, 0, 0];
  for (let index = 0; index < sample.length; index += 1) {
    const value = sample[index] ?? 0;
    const distance = value - first;
    sum += distance;
    squares += distance * distance;
    above += value > 0 ? 1 : 0;
  }
  const apart = sum / count;
  return { mean: first + apart, deviation: Math.sqrt(Math.max(0, squares / count - apart * apart)), positive: above / count };
}
