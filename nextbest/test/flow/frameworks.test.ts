import { expect, test } from 'vitest';
import { frameworks } from '#flow/frameworks.ts';
import type { SharedCode } from '#model/framework.ts';
import { isUnknown } from '#model/unknown.ts';
import type { ClassifiedCommit } from '#model/work.ts';
import { OWN, USERS } from '../support/built-upon.ts';
import { AS_OF, classified, workOf } from '../support/commits.ts';

const BASE = { place: { repository: 'shop', path: 'kernel/base-handler.ts' }, files: 16, parts: 8 };

const SHARED: SharedCode = {
  path: 'kernel/',
  name: 'kernel',
  whole: true,
  isPackage: false,
  files: OWN,
  importers: 8,
  importing: USERS,
  heirs: 16,
  base: BASE,
  vocabulary: { ofBusiness: 1, of: 9 },
  places: [{ repository: 'shop', path: 'carts/list.ts' }],
};

/** Ten changes on it, so many of them with a file that uses it; ten others, none of them with such a file unless told. */
function year(together: number, others = 0): ClassifiedCommit[] {
  const paths = (count: number, own: readonly string[], at: number): string[] => [...own, ...(at < count ? ['carts/list.ts'] : [])];
  const ten = [...Array(10).keys()];
  return [
    ...ten.map((at) =>
      classified(`own${at}`, paths(together, ['kernel/retry.ts'], at), { daysAgo: 30 + at, author: at % 2 === 0 ? 'one' : 'two' }),
    ),
    ...ten.map((at) => classified(`other${at}`, paths(others, ['carts/prices.ts'], at), { daysAgo: 30 + at })),
  ];
}

function found(commits: readonly ClassifiedCommit[], shared: Partial<SharedCode> = {}) {
  return frameworks({ shared: [{ ...SHARED, ...shared }], components: [], work: workOf(commits), asOf: AS_OF });
}

test('what many inherit from and change with is a framework, with its numbers', () => {
  const [first] = found([...year(6, 1), classified('old', ['kernel/gone.ts'], { daysAgo: 730 })]);
  expect(first).toMatchObject({ path: 'kernel/', heirs: 16, coChange: 0.6, coincidence: 0.1, changes: 10, upkeep: 10, recentAuthors: 2 });
  expect(first?.signals).toEqual(['inherited', 'changes-together']);
  expect(first?.age).toBeCloseTo(2, 5);
  expect(first?.evidence.map(({ says }) => says)).toEqual([
    '16 files in 8 other parts of the code use it',
    '16 files in 8 other parts inherit from one of its files',
    '1 of the 9 names in it have a word of the business',
    '60 % of the 10 changes on it in the last 12 months changed code that uses it as well; of the other changes around it, 10 % did',
  ]);
});

test('that many use it is no sign alone, nor that few inherit, nor that it changes together with them within one package', () => {
  const noBase = { heirs: 0, base: { ...BASE, files: 7 } };
  expect(found(year(6), noBase)).toEqual([]);
  expect(found(year(6), { ...noBase, isPackage: true })).toMatchObject([{ signals: ['changes-together'] }]);
  expect(found(year(3), { ...noBase, isPackage: true })).toEqual([]);
});

test('no more than by coincidence is together with nobody, and what nobody changed for a year slows nobody', () => {
  expect(found(year(6, 6))).toEqual([]);
  expect(found(year(6).filter(({ id }) => id.startsWith('other')))).toEqual([]);
});

test('changes of bots and sweeping ones do not count', () => {
  expect(found(year(6).map((commit) => ({ ...commit, bot: true })))).toEqual([]);
  expect(found(year(6).map((commit) => ({ ...commit, paths: [] })))).toEqual([]);
});

test('lead times are unknown without releases, and told of both kinds of changes with them', () => {
  expect(isUnknown(found(year(6))[0]?.leadTime)).toBe(true);
  const leadTimeOf = (commits: readonly ClassifiedCommit[]) => ({ median: commits.length, p90: 20, n: commits.length });
  const [told] = frameworks({ shared: [SHARED], components: [], work: workOf(year(6).slice(0, 15)), asOf: AS_OF, leadTimeOf });
  expect(told?.leadTime).toEqual({ touching: { median: 10, p90: 20, n: 10 }, others: { median: 5, p90: 20, n: 5 } });
});

test('the age of a cut history is unknown', () => {
  const work = { ...workOf(year(6)), truncated: true };
  expect(isUnknown(frameworks({ shared: [SHARED], components: [], work, asOf: AS_OF })[0]?.age)).toBe(true);
});
