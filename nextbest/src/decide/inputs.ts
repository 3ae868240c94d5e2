import type { Candidate } from '#model/action.ts';
import type { Range } from '#model/range.ts';
import { valueAt } from './distribution.ts';
import { followsLoad } from './load.ts';
import { monthsAfter } from './net-value.ts';

const MONTHS_IN_A_QUARTER = 3;
/** An hour is never taken to cost less than this share of its likely price: a range that reaches 0 would make a gain without bounds of it. */
const LEAST_RATE = 0.1;

/** Something that is not known exactly. */
export interface Input {
  /** Of one action; hours per commit, the rate and the load are of all. */
  readonly name: 'commits' | 'frees' | 'unseen' | 'value' | 'money' | 'costs' | 'effort' | 'chance' | 'hours-per-commit' | 'rate' | 'load';
  /** Equally likely values, each for one step of probability. */
  readonly values: Float64Array;
}

/** One part of what an action gains a month, in hours: `factor` times its value, times that of a shared input. */
export interface Part extends Input {
  readonly factor: number;
  readonly shared?: Input;
}

/** Everything about an action that is not known exactly. */
export interface Inputs {
  readonly id: string;
  readonly parts: readonly Part[];
  readonly effort: Input;
  readonly chance: Input;
  /** Mean hours of the move that it leads to. */
  readonly next: number;
  readonly expected: Expected;
}

/** Means; `months` are those that are left for the gain. */
export interface Expected {
  readonly chance: number;
  readonly perMonth: number;
  readonly months: number;
  readonly hours: number;
}

/** The inputs of a candidate as values at these standard normal scores. */
export function inputsOf(candidate: Candidate, scores: Float64Array, hoursPerCommit: Input): Inputs {
  const parts = [...freed(candidate, scores, hoursPerCommit), ...gained(candidate, scores)];
  parts.push({ name: 'costs', values: positive(candidate.costs, scores), factor: -1 });
  const effort: Input = { name: 'effort', values: positive(candidate.effort, scores) };
  const chance: Input = { name: 'chance', values: positive(candidate.succeeds, scores).map((value) => Math.min(1, value)) };
  const expected = {
    chance: mean(chance.values),
    perMonth: parts.reduce((sum, part) => sum + meanOf(part), 0),
    months: mean(effort.values.map(monthsAfter)),
    hours: mean(effort.values),
  };
  const next = candidate.leadsTo === undefined ? 0 : mean(valuesOf(candidate.leadsTo, scores));
  return { id: candidate.id, parts, effort, chance, next, expected };
}

/** Where the freed time comes from commits, the hours behind a commit are shared, so that actions move together; stated toil is apart only then. */
function freed({ frees, freesCommits, freesUnseen }: Candidate, scores: Float64Array, shared: Input): Part[] {
  if (freesCommits === undefined) return [{ name: 'frees', values: positive(frees, scores), factor: 1 }];
  const commits: Part = { name: 'commits', values: positive(freesCommits, scores), factor: 1 / MONTHS_IN_A_QUARTER, shared };
  return freesUnseen === undefined ? [commits] : [commits, { name: 'unseen', values: positive(freesUnseen, scores), factor: 1 }];
}

/** Customer value, and the change of the bill: the rate that turns money into hours is shared, and so is the load where the money depends on it. */
function gained(candidate: Candidate, scores: Float64Array): Part[] {
  const { value, money } = candidate;
  const parts: Part[] = value === undefined ? [] : [{ name: 'value', values: valuesOf(value, scores), factor: 1 }];
  if (money !== undefined) {
    const least = money.rate.likely * LEAST_RATE;
    const shared: Input = { name: 'rate', values: valuesOf(money.rate, scores).map((rate) => 1 / Math.max(least, rate)) };
    const direction = followsLoad(candidate);
    const values = scores.map((score) => valueAt(money.amount, (direction ?? 1) * score));
    parts.push({ name: direction === undefined ? 'money' : 'load', values, factor: 1, shared });
  }
  return parts;
}

function positive(range: Range, scores: Float64Array): Float64Array {
  const values = valuesOf(range, scores);
  for (let step = 0; step < values.length; step += 1) values[step] = Math.max(0, values[step] ?? 0);
  return values;
}

function valuesOf(range: Range, scores: Float64Array): Float64Array {
  const values = new Float64Array(scores.length);
  for (let step = 0; step < scores.length; step += 1) values[step] = valueAt(range, scores[step] ?? 0);
  return values;
}

/** Expected hours a month of a part. */
function meanOf({ values, factor, shared }: Part): number {
  return factor * mean(values) * (shared === undefined ? 1 : mean(shared.values));
}

/** Mean of a sample, 0 of none. */
export function mean(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += values[index] ?? 0;
  return values.length === 0 ? 0 : sum / values.length;
}
