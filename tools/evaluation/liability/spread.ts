import type { Knot } from '../../../nextbest/src/liability/learnt.ts';

export interface Outcome {
  readonly score: number;
  readonly actual: number;
  readonly weight: number;
}

const SCORES = [0.1, 0.2, 0.4, 0.7, 1.2, 2, 3.5, 6, 10, 18, 32, 60, 110, 200, 350, 600, 1000];
/** Outcomes within this factor of a knot tell its spread. */
const REACH = 1.8;
const FEWEST = 100;
/** Less than this is nothing; commits a year. */
const NOTHING = 0.005;
/** Where most had nothing, so much of the score is still expected: no component is free, and orders stay. */
const LEAST = 0.25;

/**
 * What came at each score: its median, and between what 80 % lay: from the 10th to the 90th percentile, or from 0 to the 80th where more than one
 * in ten had nothing. Never lower than at the knot before.
 */
export function spreadOf(outcomes: readonly Outcome[]): readonly Knot[] {
  const knots: Knot[] = [];
  for (const at of SCORES) {
    const near = outcomes.filter(({ score }) => score > at / REACH && score < at * REACH);
    if (near.length >= FEWEST) knots.push(after(knots.at(-1), knotAt(at, near)));
  }
  return knots;
}

function knotAt(at: number, near: readonly Outcome[]): Knot {
  const tenth = percentile(near, 0.1);
  const [low, high] = tenth < NOTHING ? [0, percentile(near, 0.8)] : [tenth, percentile(near, 0.9)];
  return { at, low, likely: Math.max(percentile(near, 0.5), at * LEAST), high };
}

function after(before: Knot | undefined, { at, low, likely, high }: Knot): Knot {
  const least = { low: before?.low ?? 0, likely: (before?.likely ?? 0) * 1.05, high: before?.high ?? 0 };
  return {
    at,
    low: rounded(Math.max(low, least.low)),
    likely: rounded(Math.max(likely, least.likely)),
    high: rounded(Math.max(high, least.high)),
  };
}

function percentile(outcomes: readonly Outcome[], share: number): number {
  const order = [...outcomes].sort((a, b) => a.actual - b.actual);
  const whole = order.reduce((sum, { weight }) => sum + weight, 0);
  let seen = 0;
  for (const { actual, weight } of order) {
    seen += weight;
    if (seen >= share * whole) return actual;
  }
  return 0;
}

export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
