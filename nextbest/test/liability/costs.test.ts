import { expect, test } from 'vitest';
import { costs } from '#liability/costs.ts';
import type { Component } from '#model/component.ts';
import type { Liability } from '#model/liability.ts';
import { range, scaled } from '#model/range.ts';
import type { ClassifiedCommit, Work } from '#model/work.ts';
import { AS_OF, classified, workOf } from '../support/commits.ts';

const NONE = range(0, 0, 0, '');
const PER_COMMIT = range(2, 2, 2, 'hours/commit');

function component(id: string, ...owns: string[]): Component {
  return { id, name: id, kind: 'deployable', owns, uses: [], dependsOn: [], evidence: [] };
}

function costsOf(components: readonly Component[], work: Work): Map<string, Liability> {
  const coverage = { deployablesWithKnownRung: [0, 0], infrastructureFound: true, unresolved: [] } as const;
  const found = costs({
    landscape: { components, coverage, versions: [], dangling: [], gates: [], ended: [], offers: [] },
    work,
    asOf: AS_OF,
    hoursPerCommit: PER_COMMIT,
  });
  return new Map(found.map((one) => [one.component, one]));
}

function upkeep(found: Map<string, Liability>, id: string): number {
  return found.get(id)?.upkeepNext12Months.likely ?? Number.NaN;
}

function daily(days: number, paths: readonly string[], rest: Partial<ClassifiedCommit> = {}): ClassifiedCommit[] {
  return Array.from({ length: days }, (_, daysAgo) => classified(`c${daysAgo}`, paths, { ...rest, daysAgo }));
}

/** Commits a year of one commit today: ln 2 × 365 / 180. */
const ONE_TODAY = (Math.LN2 * 365) / 180;

test('one commit today weighs 1, half after 180 days, a quarter after 360', () => {
  for (const [daysAgo, weight] of [
    [0, 1],
    [180, 0.5],
    [360, 0.25],
  ] as const) {
    const found = costsOf([component('a', 'a/')], workOf([classified('c', ['a/x'], { daysAgo })]));
    expect(upkeep(found, 'a')).toBeCloseTo(weight * ONE_TODAY, 2);
  }
});

test('a steady commit a day is 365 a year', () => {
  const found = costsOf([component('a', 'a/')], workOf(daily(3000, ['a/x'])));
  expect(upkeep(found, 'a')).toBeCloseTo(365, -1);
  expect(found.get('a')?.hours.likely).toBeCloseTo((365 / 12) * 2, -1);
});

test('a steady commit a day is 365 a year in a history that is only half a year old, too', () => {
  const work = { ...workOf(daily(183, ['a/x'])), window: { from: '2025-07-02', to: AS_OF } };
  expect(upkeep(costsOf([component('a', 'a/')], work), 'a') / 365).toBeCloseTo(1, 1);
});

test('one busy first week does not become a year', () => {
  const work = { ...workOf(daily(7, ['a/x'])), window: { from: '2025-12-26', to: AS_OF } };
  expect(upkeep(costsOf([component('a', 'a/')], work), 'a')).toBeLessThan(60);
});

test('a commit is one commit, shared by the files it touches', () => {
  const found = costsOf([component('a', 'a/'), component('b', 'b/')], workOf([classified('c', ['a/1', 'a/2', 'b/1', 'elsewhere/1'])]));
  expect(upkeep(found, 'a')).toBeCloseTo(0.5 * ONE_TODAY, 2);
  expect(upkeep(found, 'b')).toBeCloseTo(0.25 * ONE_TODAY, 2);
});

test('two components that own the same file share it', () => {
  const found = costsOf([component('a', 'main.tf'), component('b', 'main.tf')], workOf([classified('c', ['main.tf'])]));
  expect(upkeep(found, 'a') + upkeep(found, 'b')).toBeCloseTo(ONE_TODAY, 2);
  expect(upkeep(found, 'a')).toBe(upkeep(found, 'b'));
});

test('the deepest folder owns a file, and a name is no prefix of a longer name', () => {
  const found = costsOf(
    [component('root', ''), component('a', 'src/a/'), component('deep', 'src/a/deep/')],
    workOf([classified('1', ['src/a/deep/x']), classified('2', ['src/ab/x'])]),
  );
  expect(upkeep(found, 'deep')).toBeCloseTo(ONE_TODAY, 2);
  expect(upkeep(found, 'root')).toBeCloseTo(ONE_TODAY, 2);
  expect(found.has('a')).toBe(false);
});

test('in several repositories the root of one owns nothing of the other', () => {
  const found = costsOf([component('shop', 'shop:'), component('infra', 'infra:')], workOf([classified('c', ['infra:main.tf'])]));
  expect([...found.keys()]).toEqual(['infra']);
});

test('bots, value work and commits after the day that is asked for are no upkeep', () => {
  const commits = [
    classified('bot', ['a/x'], { bot: true }),
    classified('value', ['a/x'], { class: 'value' }),
    classified('tomorrow', ['a/x'], { daysAgo: -0.5 }),
    classified('fix', ['a/x'], { class: 'fix' }),
  ];
  const found = costsOf([component('a', 'a/')], workOf(commits)).get('a');
  expect(found?.upkeepNext12Months.likely).toBeCloseTo(ONE_TODAY, 2);
  expect(found?.valueCommitsPerYear).toBeCloseTo(ONE_TODAY, 2);
  expect(found?.commits).toEqual(['fix']);
  expect(found?.touches).toBe(2);
});

test('a sweeping commit, which carries no paths, costs nobody anything', () => {
  expect(costsOf([component('a', '')], workOf([classified('c', [])])).size).toBe(0);
});

test('the range holds its middle, is wide for few commits and narrow for many, and nothing seen is not nothing to come', () => {
  const widthOf = (commits: readonly ClassifiedCommit[]): number => {
    const { low, likely, high } = costsOf([component('a', 'a/')], workOf(commits)).get('a')?.upkeepNext12Months ?? range(0, 0, 0, '');
    expect(low).toBeLessThanOrEqual(likely);
    expect(high).toBeGreaterThan(likely);
    expect(low).toBeGreaterThanOrEqual(0);
    return (high - low) / likely;
  };
  expect(widthOf(daily(1, ['a/x']))).toBeGreaterThan(2);
  expect(widthOf(daily(1500, ['a/x']))).toBeLessThan(0.5);
  const none = costsOf([component('a', 'a/')], workOf([classified('v', ['a/x'], { class: 'value' })])).get('a')?.upkeepNext12Months;
  expect(none?.likely).toBe(0);
  expect(none?.high).toBeGreaterThan(0);
});

test('hours are commits times hours, and their range is a 10 to 90 range, not the worst of both', () => {
  const [first] = costs({
    landscape: {
      components: [component('a', 'a/')],
      coverage: { deployablesWithKnownRung: [0, 0], infrastructureFound: true, unresolved: [] },
      versions: [],
      dangling: [],
      gates: [],
      ended: [],
      offers: [],
    },
    work: workOf(daily(1500, ['a/x'])),
    asOf: AS_OF,
    hoursPerCommit: range(1, 2, 4, 'hours/commit'),
  });
  const { low, likely, high } = scaled(first?.upkeepNext12Months ?? NONE, 1 / 12, 'commits/month');
  const hours = first?.hours ?? NONE;
  expect(hours.likely).toBeCloseTo(likely * 2, 6);
  expect(hours.high).toBeGreaterThan(likely * 4);
  expect(hours.high).toBeLessThan(high * 4);
  expect(hours.low).toBeLessThan(likely * 1);
  expect(hours.low).toBeGreaterThan(low * 1);
});

test('the formula in words gives the number that is shown', () => {
  const found = costsOf([component('a', 'a/')], workOf(daily(40, ['a/x'], { class: 'fix' }))).get('a');
  const [, sum = '0', result = '0'] = /sum to ([\d.]+); .* = ([\d.]+) commits/.exec(found?.formula ?? '') ?? [];
  expect(Number(sum) * ONE_TODAY).toBeCloseTo(Number(result), 0);
  expect(Number(result)).toBeCloseTo(found?.upkeepNext12Months.likely ?? 0, 1);
});
