import { expect, test } from 'vitest';
import { ordersOf } from '../../support/waiting.ts';

/** Something that is opened for a fee to see what it holds. */
interface Box {
  readonly name: string;
  readonly fee: number;
  /** What may be in it, with chances. */
  readonly holds: readonly (readonly [number, number])[];
}

const ALPHA: Box = {
  name: 'alpha',
  fee: 15,
  holds: [
    [100, 0.5],
    [55, 0.5],
  ],
};
const OMEGA: Box = {
  name: 'omega',
  fee: 20,
  holds: [
    [240, 0.2],
    [0, 0.8],
  ],
};

/** Weitzman's reservation value z, where E[(X − z)+] is the fee (Econometrica 1979). */
function reservation({ fee, holds }: Box): number {
  let [low, high] = [-fee, Math.max(...holds.map(([prize]) => prize))];
  for (let step = 0; step < 60; step += 1) {
    const z = (low + high) / 2;
    if (holds.reduce((sum, [prize, chance]) => sum + chance * Math.max(0, prize - z), 0) > fee) low = z;
    else high = z;
  }
  return (low + high) / 2;
}

/** What opening boxes in this order brings, when it is stopped as soon as the best seen is at least every remaining z. */
function valueOf([box, ...rest]: readonly Box[], seen = 0): number {
  if (box === undefined || seen >= reservation(box)) return seen;
  return box.holds.reduce((sum, [prize, chance]) => sum + chance * valueOf(rest, Math.max(seen, prize)), -box.fee);
}

test('A15: the box with the higher reservation value is opened first though it expects less: 78 against 75', () => {
  expect(reservation(ALPHA)).toBeCloseTo(70, 9);
  expect(reservation(OMEGA)).toBeCloseTo(140, 9);
  const net = ({ fee, holds }: Box): number => holds.reduce((sum, [prize, chance]) => sum + chance * prize, -fee);
  expect([net(ALPHA), net(OMEGA)]).toEqual([62.5, 28]);
  expect(valueOf([OMEGA, ALPHA])).toBeCloseTo(78, 9);
  expect(valueOf([ALPHA, OMEGA])).toBeCloseTo(75, 9);
});

interface Attempt {
  readonly name: string;
  readonly chance: number;
  readonly cost: number;
}

/** Expected cost of going on until one works, or until one does not. */
function costUntil(result: 'works' | 'fails', attempts: readonly Attempt[]): number {
  let [goesOn, total] = [1, 0];
  for (const { chance, cost } of attempts) {
    total += goesOn * cost;
    goesOn *= result === 'works' ? 1 - chance : chance;
  }
  return total;
}

function names(attempts: readonly Attempt[]): string {
  return attempts.map(({ name }) => name).join(',');
}

test('A16: looking for the first that works goes by chance over cost: 7.8, the worst 9.45', () => {
  const all = [
    { name: 'A', chance: 0.5, cost: 4 },
    { name: 'B', chance: 0.2, cost: 1 },
    { name: 'C', chance: 0.9, cost: 9 },
  ];
  const order = all.toSorted((a, b) => b.chance / b.cost - a.chance / a.cost);
  expect(names(order)).toBe('B,A,C');
  expect(costUntil('works', order)).toBeCloseTo(7.8, 12);
  const costs = ordersOf(all).map((one) => costUntil('works', one));
  expect(Math.min(...costs)).toBeCloseTo(7.8, 12);
  expect(Math.max(...costs)).toBeCloseTo(9.45, 12);
});

test('A17: steps that must all pass go by cost over the chance to fail: 4.0, the worst 7.52', () => {
  const all = [
    { name: 'risk', chance: 0.5, cost: 1 },
    { name: 'build', chance: 0.9, cost: 5 },
    { name: 'roll', chance: 0.8, cost: 2 },
  ];
  const order = all.toSorted((a, b) => a.cost / (1 - a.chance) - b.cost / (1 - b.chance));
  expect(names(order)).toBe('risk,roll,build');
  expect(costUntil('fails', order)).toBeCloseTo(4, 12);
  expect(Math.max(...ordersOf(all).map((one) => costUntil('fails', one)))).toBeCloseTo(7.52, 12);
});
