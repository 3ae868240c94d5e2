import { expect, test } from 'vitest';
import { costs } from '#liability/costs.ts';
import { upkeepOfFiles } from '#liability/files.ts';
import type { Lifespan } from '#model/catalog.ts';
import type { Component, Usage, VersionUse } from '#model/component.ts';
import type { Driver, Liability } from '#model/liability.ts';
import type { Purpose } from '#model/purpose.ts';
import { type Range, range } from '#model/range.ts';
import { isUnknown } from '#model/unknown.ts';
import type { ClassifiedCommit, Work } from '#model/work.ts';
import { AS_OF, classified, workOf } from '../support/commits.ts';

interface Told {
  readonly versions?: readonly VersionUse[];
  readonly lifespans?: readonly Lifespan[];
  readonly purpose?: Purpose;
  readonly files?: readonly string[];
}

const FIFTY = Array.from({ length: 50 }, (_, index) => `a/x${index}`);

function component(id: string, ...owns: string[]): Component {
  return { id, name: id, kind: 'deployable', owns, uses: [], dependsOn: [], evidence: [] };
}

function runIn(rung: Usage['rung'], environment: Usage['environment'] = 'production'): Pick<Component, 'uses'> {
  return { uses: [{ capability: 'compute', technology: 'x', technologyName: 'X', rung, environment, settings: {}, evidence: [] }] };
}

function costsOf(components: readonly Component[], work: Work, { versions = [], lifespans = [], purpose, files = FIFTY }: Told = {}) {
  const coverage = { deployablesWithKnownRung: [0, 0], infrastructureFound: true, unresolved: [] } as const;
  const found = costs({
    landscape: { components, coverage, versions, dangling: [], gates: [], ended: [], offers: [] },
    work,
    files: files.map((path) => ({ path, size: 1000 })),
    asOf: AS_OF,
    hoursPerCommit: { range: range(1, 2, 4, 'hours/commit'), stated: false },
    purpose,
    lifespans,
  });
  return new Map(found.map((one) => [one.component, one]));
}

function known(value: Liability['hours'] | undefined): Range {
  if (value === undefined || isUnknown(value)) throw new Error('not known');
  return value;
}

function upkeep(found: Map<string, Liability>, id: string): Range {
  return known(found.get(id)?.upkeepNext12Months);
}

function driver(found: Map<string, Liability>, kind: Driver['kind']): Driver | undefined {
  return found.get('a')?.drivers.find((one) => one.kind === kind);
}

function every(
  days: number,
  count: number,
  rest: Partial<ClassifiedCommit> & { readonly paths?: readonly string[] } = {},
): ClassifiedCommit[] {
  const { paths = ['a/x'], ...own } = rest;
  return Array.from({ length: count }, (_, index) => classified(`c${index}`, paths, { ...own, daysAgo: index * days }));
}

test('steady upkeep is expected to go on about as it was', () => {
  const found = costsOf([component('a', 'a/')], workOf(every(5, 400, { paths: ['a/x1'] })), { files: FIFTY });
  const { low, likely, high } = upkeep(found, 'a');
  expect(likely).toBeGreaterThan(73 / 4);
  expect(likely).toBeLessThan(73 * 2);
  expect(low).toBeLessThan(73);
  expect(high).toBeGreaterThan(73 / 4);
});

test('bots, and commits after the day that is asked for, change nothing but the number of bots', () => {
  const work = every(20, 30);
  const more = [classified('bot', ['a/x'], { bot: true, daysAgo: 3 }), classified('tomorrow', ['a/x'], { daysAgo: -0.5 })];
  const [before, after] = [costsOf([component('a', 'a/')], workOf(work)), costsOf([component('a', 'a/')], workOf([...work, ...more]))];
  expect(after.get('a')).toEqual({ ...before.get('a'), botCommits: 1 });
});

test('value work and the commits that are shown are kept apart', () => {
  const commits = [classified('value', ['a/x'], { class: 'value' }), classified('fix', ['a/x'], { class: 'fix' })];
  const found = costsOf([component('a', 'a/')], workOf(commits)).get('a');
  expect(found?.valueCommitsPerYear).toBeCloseTo((Math.LN2 * 365) / 180, 2);
  expect(found?.commits).toEqual(['fix']);
  expect(found?.touches).toBe(2);
});

test('a component without commits is expected to have little, and never nothing', () => {
  const found = costsOf([component('a', 'a/'), component('b', 'b/')], workOf(every(10, 60)), { files: ['a/x', 'b/x'] });
  expect(upkeep(found, 'b').likely).toBeGreaterThan(0);
  expect(upkeep(found, 'b').likely).toBeLessThan(upkeep(found, 'a').likely / 5);
  expect(upkeep(found, 'b').high).toBeGreaterThan(upkeep(found, 'b').likely);
});

test('no commits is not no cost: what the team runs itself is unknown and asked for, until its toil is stated', () => {
  const owned = [
    { ...component('vm', 'vm/'), ...runIn('vm') },
    { ...component('container', 'container/'), ...runIn('container') },
    { ...component('hand'), evidence: [{ says: 'clicked together', class: 'stated' as const }] },
  ];
  const found = costsOf(owned, workOf(every(10, 60)));
  for (const { id } of owned) {
    expect(found.get(id)?.upkeepNext12Months).toHaveProperty('unknown');
    expect(found.get(id)?.hours).toHaveProperty('wouldSettle', expect.stringContaining('hours a month'));
  }
  const toil = range(2, 4, 8, 'hours/month');
  const purpose: Purpose = {
    path: '',
    users: [],
    differentiators: [],
    team: { skills: [] },
    workloads: { vm: { capability: 'compute', toil } },
    options: [],
  };
  const stated = costsOf(owned, workOf(every(10, 60)), { purpose }).get('vm');
  expect(stated).toMatchObject({ toil, upkeepNext12Months: { unit: 'commits/year' } });
  expect(stated?.unseen).toBeUndefined();
});

test('a container with commits has what they tell, and beside it what they cannot; one for tests alone asks for nothing', () => {
  const [production, tests] = [runIn('container'), runIn('container', 'nonproduction')];
  expect(costsOf([{ ...component('a', 'a/'), ...production }], workOf(every(10, 60))).get('a')).toMatchObject({
    upkeepNext12Months: { unit: 'commits/year' },
    unseen: { unknown: expect.stringContaining('leave no commits') },
  });
  expect(costsOf([{ ...component('a', 'a/'), ...tests }], workOf(every(10, 60))).get('a')?.unseen).toBeUndefined();
});

test('what has no file here is not known', () => {
  expect(costsOf([component('a')], workOf([])).get('a')?.upkeepNext12Months).toHaveProperty('unknown');
});

test('users and needs cost nothing to own', () => {
  const [user, need] = [
    { ...component('u', 'a/'), kind: 'user' as const },
    { ...component('n', 'a/'), kind: 'need' as const },
  ];
  expect(costsOf([user, need], workOf(every(10, 10))).size).toBe(0);
});

test('hours are commits times hours, and their range is a 10 to 90 range, not the worst of both', () => {
  const found = costsOf([component('a', 'a/')], workOf(every(2, 700)));
  const { low, likely, high } = upkeep(found, 'a');
  const hours = known(found.get('a')?.hours);
  expect(hours.likely).toBeCloseTo((likely / 12) * 2, 6);
  expect(hours.high).toBeLessThan((high / 12) * 4);
  expect(hours.low).toBeGreaterThan(low / 12);
  expect(found.get('a')?.conversion).toEqual({ says: '2 hours behind one commit (1 to 4)', class: 'assumed' });
});

test('upkeep per value change is their ratio as a range, and unknown without value work', () => {
  const value = classified('v', ['a/x'], { class: 'value' });
  const found = costsOf([component('a', 'a/')], workOf([...every(30, 6), value, { ...value, id: 'w' }])).get('a')?.perValueChange;
  const { low, likely, high } = known(found);
  expect(likely).toBe(3);
  expect(low).toBeLessThan(1.5);
  expect(high).toBeGreaterThan(6);
  expect(costsOf([component('a', 'a/')], workOf(every(30, 6))).get('a')?.perValueChange).toHaveProperty('unknown');
});

test('the trend sets twelve months against twelve before, where the history is long enough', () => {
  const commits = [...every(40, 9), ...every(100, 7).slice(4)];
  const found = costsOf([component('a', 'a/')], workOf(commits)).get('a')?.trend;
  expect(found).toEqual({ last: 9, before: 3, n: [9, 3] });
  const young = { ...workOf(commits), window: { from: '2025-06-01', to: AS_OF } };
  expect(costsOf([component('a', 'a/')], young).get('a')?.trend).toHaveProperty('unknown');
});

test('drivers are told in a number with its unit: churn, coupling, dependencies and what one person knows', () => {
  const commits = [
    ...every(30, 6, { author: 'one' }),
    classified('d', ['a/x', 'b/x'], { author: 'two', topic: 'dependency updates' }),
    classified('v', ['a/y'], { author: 'one', class: 'value' }),
  ];
  const found = costsOf([component('a', 'a/'), component('b', 'b/')], workOf(commits), { files: ['a/x', 'a/y', 'b/x'] });
  expect(driver(found, 'churn')).toMatchObject({ value: 8, unit: 'commits/year' });
  expect(driver(found, 'coupling')).toMatchObject({ value: 1 / 8, unit: 'share' });
  expect(driver(found, 'dependencies')).toMatchObject({ value: 0.5, unit: 'commits/year' });
  expect(driver(found, 'size')).toMatchObject({ value: 2, unit: 'kB' });
  expect(driver(found, 'knowledge')).toMatchObject({
    value: 7 / 8,
    says: 'the busiest of 2 people made 88% of its 8 commits in the last 24 months',
  });
  expect(driver(found, 'age')?.evidence[0]?.place).toMatchObject({ commit: 'c5' });
});

test('a runtime whose fixes end drives upkeep, with its source; one that still gets them for years does not', () => {
  const lifespan: Lifespan = {
    product: 'nodejs',
    name: 'Node.js',
    cycles: [
      { cycle: '18', end: '2025-04-30' },
      { cycle: '24', end: '2028-04-30' },
    ],
    source: 'https://example.org/nodejs',
    checked: '2025-12-01',
  };
  const use = { product: 'nodejs', component: 'a', environment: 'production', place: { path: 'a/Dockerfile', line: 1 } } as const;
  const told = {
    versions: [
      { ...use, version: '18.2' },
      { ...use, version: '24.1' },
    ],
    lifespans: [lifespan],
  };
  const found = driver(costsOf([component('a', 'a/')], workOf(every(30, 6)), told), 'end-of-life');
  expect(found).toMatchObject({ value: 1, unit: 'releases', says: 'Node.js 18 has had no fixes since 2025-04-30' });
  expect(found?.evidence.map((one) => one.class)).toEqual(['measured', 'public']);
});

test('no text of it holds the key of a person', () => {
  const found = costsOf([component('a', 'a/')], workOf(every(30, 8, { author: 'KEY-OF-A-PERSON' })));
  expect(JSON.stringify([...found.values()])).not.toContain('KEY-OF-A-PERSON');
});

test('what the formula multiplies gives the number in it, and its last number is the one that is shown', () => {
  const found = costsOf([component('a', 'a/')], workOf(every(9, 120, { class: 'fix' })), { files: [...FIFTY, 'b/x'] });
  const { formula = '' } = found.get('a') ?? {};
  const product = [...formula.matchAll(/([\d.]+)\^([\d.]+)/g)].reduce(
    (sum, [, base, exponent]) => sum * Number(base) ** Number(exponent),
    Number(/^[\d.]+/.exec(formula)?.[0]),
  );
  expect(product / Number(/ = ([\d.]+);/.exec(formula)?.[1])).toBeCloseTo(1, 1);
  expect(formula).toContain(`more than ${upkeep(found, 'a').likely.toPrecision(3)} commits`);
});

test('a busy file or two are as busy next year as the same files were, and say so', () => {
  const work = workOf(every(4, 400, { paths: ['a/queue.yaml'] }));
  const found = costsOf([component('a', 'a/')], work, { files: ['a/queue.yaml', 'a/other.yaml'] });
  const quarter = upkeepOfFiles(work, AS_OF)(new Set(['a/queue.yaml', 'a/other.yaml'])).perQuarter;
  expect(upkeep(found, 'a').likely).toBeCloseTo(4 * quarter.likely, 6);
  expect(upkeep(found, 'a').high).toBeCloseTo(4 * quarter.high, 6);
  expect(found.get('a')?.formula).toMatch(/^9\d\.\d upkeep and fix commits of people a year on its 2 files/);
});
