import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Job } from '#decide/job.ts';
import { bestOrder, blocksOf } from '#decide/order.ts';
import { delayCost, ordersOf } from '../../support/waiting.ts';

function job(id: string, value: number, hours: number, ...requires: string[]): Job {
  return { id, value, hours, requires };
}

function ordered(jobs: readonly Job[]): Job[] {
  return bestOrder(blocksOf(jobs), (a, b) => (a.id < b.id ? -1 : 1));
}

function ids(jobs: readonly Job[]): string {
  return jobs.map(({ id }) => id).join(',');
}

function named(jobs: readonly Job[], order: string): Job[] {
  return order.split(',').flatMap((id) => jobs.filter((one) => one.id === id));
}

/** Orders in which nothing stands before what it requires. */
function possible(jobs: readonly Job[]): Job[][] {
  return ordersOf(jobs).filter((order) =>
    order.every(({ requires }, index) => requires.every((id) => order.slice(0, index).some((one) => one.id === id))),
  );
}

const A1 = [job('A', 3, 1), job('B', 8, 4), job('C', 10, 2), job('D', 1, 1)];

test('A1: Smith order C, A, B, D costs 93; the worst order 139; the swap 97', () => {
  expect(ids(ordered(A1))).toBe('C,A,B,D');
  expect(delayCost(ordered(A1))).toBe(93);
  expect(delayCost(named(A1, 'D,B,A,C'))).toBe(139);
  expect(delayCost(named(A1, 'A,C,B,D'))).toBe(97);
  expect(Math.max(...ordersOf(A1).map(delayCost))).toBe(139);
});

test('A1b: A, B, C costs 36, the reverse 189', () => {
  const jobs = [job('A', 10, 1), job('B', 3, 3), job('C', 1, 10)];
  expect(ids(ordered(jobs))).toBe('A,B,C');
  expect(delayCost(ordered(jobs))).toBe(36);
  expect(delayCost(ordered(jobs).reverse())).toBe(189);
});

test('A2: an enabler without value of its own goes first, because its prefix ratio is 4: 90, against 93', () => {
  const jobs = [job('a1', 0, 2), job('a2', 12, 1, 'a1'), job('b', 3, 1), job('c', 6, 3)];
  expect(ids(ordered(jobs))).toBe('a1,a2,b,c');
  expect(delayCost(ordered(jobs))).toBe(90);
  expect(delayCost(named(jobs, 'b,a1,a2,c'))).toBe(93);
  expect(blocksOf(jobs).map(({ ratio }) => ratio)).toEqual([4, 3, 2]);
});

test('A3: the ratio of expectations puts B first (110 against 130); the mean of ratios would say A', () => {
  const [a, b] = [job('A', 10, (1 + 9) / 2), job('B', 10, 3)];
  expect(ids(ordered([a, b]))).toBe('B,A');
  expect(delayCost([b, a])).toBeCloseTo(110, 12);
  expect(delayCost([a, b])).toBeCloseTo(130, 12);
  expect((10 / 1 + 10 / 9) / 2).toBeCloseTo(5.56, 2);
});

test('A4: a discount that halves in 4 weeks would turn the order: 8 against 7.25; there is none within a year', () => {
  const left = (weeks: number): number => 0.5 ** (weeks / 4);
  const index = ({ value, hours }: Job): number => (value * left(hours)) / (1 - left(hours));
  const [a, b] = [job('A', 10, 4), job('B', 24, 8)];
  expect([index(a), index(b)]).toEqual([10, 8]);
  expect(a.value * left(4) + b.value * left(12)).toBe(8);
  expect(b.value * left(8) + a.value * left(12)).toBe(7.25);
  expect(ids(ordered([a, b]))).toBe('B,A');
});

const someJobs = fc
  .array(fc.tuple(fc.integer({ min: -5, max: 20 }), fc.integer({ min: 1, max: 9 }), fc.array(fc.nat(5), { maxLength: 2 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) =>
    all.map(([value, hours, before], index) =>
      job(`j${index}`, value, hours, ...new Set(before.filter((one) => one < index).map((one) => `j${one}`))),
    ),
  );

test('with any prerequisites no order costs less', () => {
  fc.assert(
    fc.property(someJobs, (jobs) => {
      const best = Math.min(...possible(jobs).map(delayCost));
      expect(possible(jobs).map(ids)).toContain(ids(ordered(jobs)));
      expect(delayCost(ordered(jobs))).toBe(best);
    }),
    { numRuns: 200 },
  );
});

test('the order of the input never shows', () => {
  fc.assert(
    fc.property(
      someJobs.chain((jobs) => fc.tuple(fc.constant(jobs), fc.shuffledSubarray(jobs, { minLength: jobs.length }))),
      ([jobs, shuffled]) => {
        expect(ids(ordered(shuffled))).toBe(ids(ordered(jobs)));
      },
    ),
  );
});

test('of more jobs in one piece than can be ordered exactly each still comes after what it requires, near the best', () => {
  const chain = Array.from({ length: 30 }, (_, index) =>
    job(`j${10 + index}`, (index * 7) % 11, 1 + (index % 3), ...(index === 0 ? [] : ['j10'])),
  );
  const order = ordered(chain);
  expect(order[0]?.id).toBe('j10');
  expect(order).toHaveLength(30);
  const [first, ...rest] = chain;
  expect(delayCost(order)).toBe(
    delayCost([...(first === undefined ? [] : [first]), ...ordered(rest.map((one) => ({ ...one, requires: [] })))]),
  );
});

test('a prerequisite that is missing, and one that comes round to itself, are errors', () => {
  expect(() => blocksOf([job('a', 1, 1, 'gone')])).toThrow('a requires gone');
  expect(() => blocksOf([job('a', 1, 1, 'b'), job('b', 1, 1, 'a')])).toThrow('requires itself');
});
