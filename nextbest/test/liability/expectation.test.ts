import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around, expected } from '#liability/expectation.ts';
import { type Past, pastOf } from '#liability/past.ts';
import type { Component } from '#model/component.ts';
import { ownersOf } from '#model/owners.ts';
import { endOfDay } from '#model/time.ts';
import type { ClassifiedCommit } from '#model/work.ts';
import { AS_OF, classified } from '../support/commits.ts';
import { processorSeconds } from '../support/processor.ts';

const FILES = ['a/x.ts', 'a/y.ts', 'b/x.ts', 'b/package.json', 'x.ts'].map((path) => ({ path, size: 2000 }));

function component(id: string, ...owns: string[]): Component {
  return { id, name: id, kind: 'deployable', owns, uses: [], dependsOn: [], evidence: [] };
}

function pastsOf(
  commits: readonly ClassifiedCommit[],
  components = [component('a', 'a/'), component('b', 'b/')],
): ReadonlyMap<string, Past> {
  return pastOf({ components, commits, files: FILES, owners: ownersOf(components), now: endOfDay(AS_OF), reach: 3650 });
}

function likely(commits: readonly ClassifiedCommit[]): number {
  const past = pastsOf(commits).get('a');
  return past === undefined ? Number.NaN : expected(past).likely;
}

const commit = fc
  .record({
    id: fc.string({ minLength: 1 }),
    paths: fc.uniqueArray(fc.constantFrom(...FILES.map(({ path }) => path), 'a/gone.ts'), { minLength: 1, maxLength: 5 }),
    daysAgo: fc.nat(2000),
    class: fc.constantFrom('value' as const, 'fix' as const, 'upkeep' as const),
  })
  .map(({ id, paths, ...rest }) => classified(id, paths, rest));
const commits = fc.array(commit, { maxLength: 12 });

test('one more commit never lowers what is expected', () => {
  fc.assert(fc.property(commits, commit, (some, more) => likely([...some, more]) >= likely(some) * (1 - 1e-12)));
});

test('the order of commits changes nothing but the last digits', () => {
  fc.assert(
    fc.property(
      commits.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
      ([some, mixed]) => {
        expect(likely(mixed)).toBeCloseTo(likely(some), 9);
      },
    ),
  );
});

test('a range holds what is likely, begins at nothing at the least, and grows with it', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 5000, noNaN: true }), fc.double({ min: 1, max: 10, noNaN: true }), (one, factor) => {
      const [smaller, larger] = [around(one), around(one * factor)];
      expect(smaller.low).toBeGreaterThanOrEqual(0);
      expect(smaller.low).toBeLessThanOrEqual(one);
      expect(smaller.high).toBeGreaterThanOrEqual(one);
      expect(larger.low).toBeGreaterThanOrEqual(smaller.low * (1 - 1e-9));
      expect(larger.high).toBeGreaterThanOrEqual(smaller.high * (1 - 1e-9));
    }),
  );
});

test('the more is expected, the narrower the range is in proportion, up to the whole of a large repository', () => {
  const factors = [2, 10, 50, 200, 600].map((likely) => around(likely).high / around(likely).low);
  expect(factors).toEqual([...factors].sort((a, b) => b - a));
  expect(factors.at(-1)).toBeLessThan(7);
});

test('a commit is one commit, shared by the files it touches, and two owners of a file share it', () => {
  const shared = [component('a', 'a/'), component('b', 'b/'), component('c', 'x.ts'), component('d', 'x.ts')];
  const pasts = pastsOf([classified('1', ['a/x.ts', 'a/y.ts', 'b/x.ts', 'x.ts'])], shared);
  const whole = pastsOf([classified('1', ['a/x.ts'])]).get('a')?.usual ?? 0;
  expect(pasts.get('a')?.usual).toBeCloseTo(whole / 2, 9);
  expect(pasts.get('b')?.usual).toBeCloseTo(whole / 4, 9);
  expect(pasts.get('c')?.usual).toBeCloseTo(whole / 8, 9);
  expect(pasts.get('d')?.usual).toBeCloseTo(whole / 8, 9);
});

test('a steady rate is the same rate at every half-life', () => {
  const daily = Array.from({ length: 3650 }, (_, daysAgo) => classified(`c${daysAgo}`, ['a/x.ts'], { daysAgo }));
  const past = pastsOf(daily).get('a');
  for (const rate of ['recent', 'usual', 'long', 'upkeep', 'touching'] as const) expect((past?.[rate] ?? 0) / 365).toBeCloseTo(1, 1);
});

test('what files of the same kind have elsewhere counts, and the own files never do', () => {
  const elsewhere = pastsOf([classified('1', ['b/x.ts'])]).get('a')?.kin ?? 0;
  expect(elsewhere).toBeGreaterThan(pastsOf([]).get('a')?.kin ?? 0);
  expect(elsewhere).toBeGreaterThan(pastsOf([classified('1', ['b/package.json'])]).get('a')?.kin ?? 0);
});

test('in several repositories the root of one owns nothing of the other', () => {
  const components = [component('shop', 'shop:'), component('infra', 'infra:')];
  const pasts = pastsOf([classified('c', ['infra:main.tf'])], components);
  expect(pasts.get('shop')?.usual).toBe(0);
  expect(pasts.get('infra')?.usual).toBeGreaterThan(0);
});

test('seventy-five thousand commits are read in time', () => {
  const many = Array.from({ length: 75_000 }, (_, index) =>
    classified(
      `c${index}`,
      [0, 1, 2, 3].map((step) => `a/b/c/d${(index * 7 + step) % 500}/f${(index + step) % 40}.ts`),
      { daysAgo: index / 40 },
    ),
  );
  const components = Array.from({ length: 200 }, (_, index) => component(`c${index}`, `a/b/c/d${index}/`));
  expect(processorSeconds(() => pastsOf(many, components))).toBeLessThan(3);
});
