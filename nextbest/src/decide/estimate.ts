import type { Advice, Candidate } from '#model/action.ts';
import type { Range } from '#model/range.ts';
import { advised } from './advice.ts';
import { percentiles } from './distribution.ts';
import { type Inputs, inputsOf } from './inputs.ts';
import { towardPattern } from './shrink.ts';
import { type Draws, simulator } from './simulate.ts';
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
  const simulate = simulator(worlds);
  return candidates.map((candidate) => {
    const inputs = inputsOf(candidate, worlds.scores, worlds.hoursPerCommit);
    const draws = simulate(inputs);
    const { mean, deviation, positive } = momentsOf(draws.net);
    const { advice, expected, hours } = advised(candidate, inputs, { expected: towardPattern(mean, deviation), scores: worlds.scores });
    const total = percentiles(draws.net.slice(), 'hours/year');
    return { id: candidate.id, inputs, draws, expected, hours, shift: expected - mean, total, chancePositive: positive, advice };
  });
}

/** Mean and standard deviation of a sample, and its share above 0; all 0 of none. */
export function momentsOf(sample: Float64Array): { readonly mean: number; readonly deviation: number; readonly positive: number } {
  const count = Math.max(1, sample.length);
  let [sum, squares, above] = [0, 0, 0];
  for (let index = 0; index < sample.length; index += 1) {
    const value = sample[index] ?? 0;
    sum += value;
    if (value > 0) above += 1;
  }
  const mean = sum / count;
  for (let index = 0; index < sample.length; index += 1) squares += ((sample[index] ?? 0) - mean) ** 2;
  return { mean, deviation: Math.sqrt(squares / count), positive: above / count };
}
