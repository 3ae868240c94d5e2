/** Value of a function at `at`; writes its slopes into `slopes`. */
export type Slope = (at: Float64Array, slopes: Float64Array) => number;

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly curve: number;
}

const REMEMBERED = 8;
const HALVINGS = 15;
const ENOUGH = 1e-4;
const SETTLED = 1e-6;

/** L-BFGS (Liu, Nocedal 1989; Nocedal, Wright, Numerical Optimization, algorithm 7.4) from nought, with a backtracking search and a bound on its steps. */
export function minimum(of: Slope, length: number, steps: number): Float64Array {
  let at = new Float64Array(length);
  let slopes = new Float64Array(length);
  let value = of(at, slopes);
  const past: Step[] = [];
  for (let count = 0; count < steps; count += 1) {
    const next = lower(of, { at, slopes, value }, direction(slopes, past));
    if (next === undefined) break;
    const moved = difference(next.at, at);
    const turned = difference(next.slopes, slopes);
    const curve = dot(moved, turned);
    if (curve > 1e-12) past.push({ moved, turned, curve });
    if (past.length > REMEMBERED) past.shift();
    const gain = value - next.value;
    ({ at, slopes, value } = next);
    if (gain < SETTLED * Math.abs(value)) break;
  }
  return at;
}

interface Point {
  readonly at: Float64Array<ArrayBuffer>;
  readonly slopes: Float64Array<ArrayBuffer>;
  readonly value: number;
}

/** The first of ever shorter steps that lowers the value enough. */
function lower(of: Slope, from: Point, along: Float64Array): Point | undefined {
  const descent = -dot(from.slopes, along);
  const at = new Float64Array(along.length);
  const slopes = new Float64Array(along.length);
  for (let size = 1, tries = 0; tries < HALVINGS; tries += 1, size /= 2) {
    for (let index = 0; index < at.length; index += 1) at[index] = (from.at[index] ?? 0) - size * (along[index] ?? 0);
    const value = of(at, slopes);
    if (value <= from.value + ENOUGH * size * descent) return { at, slopes, value };
  }
  return undefined;
}

function direction(slopes: Float64Array, past: readonly Step[]): Float64Array {
  const along = Float64Array.from(slopes);
  const shares: number[] = [];
  for (const { moved, turned, curve } of past.toReversed()) {
    const share = dot(moved, along) / curve;
    shares.push(share);
    add(along, turned, -share);
  }
  const last = past.at(-1);
  scale(along, last === undefined ? 1 / Math.sqrt(Math.max(dot(slopes, slopes), 1e-300)) : last.curve / dot(last.turned, last.turned));
  for (const { moved, turned, curve } of past) add(along, moved, (shares.pop() ?? 0) - dot(turned, along) / curve);
  return along;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

function add(to: Float64Array, other: Float64Array, times: number): void {
  for (let index = 0; index < to.length; index += 1) to[index] = (to[index] ?? 0) + times * (other[index] ?? 0);
}

function scale(all: Float64Array, times: number): void {
  for (let index = 0; index < all.length; index += 1) all[index] = (all[index] ?? 0) * times;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  const all = new Float64Array(a.length);
  for (let index = 0; index < a.length; index += 1) all[index] = (a[index] ?? 0) - (b[index] ?? 0);
  return all;
}
