import { expect, test } from 'vitest';
import { elsewhere } from '#liability/elsewhere.ts';
import { cutByUpkeep } from '#liability/unowned.ts';
import type { Component } from '#model/component.ts';
import type { Elsewhere } from '#model/history-report.ts';
import { range } from '#model/range.ts';
import type { ClassifiedCommit } from '#model/work.ts';
import { AS_OF, classified, workOf } from '../support/commits.ts';

const API: Component = { id: 'api', name: 'api', kind: 'deployable', owns: ['src/api/'], uses: [], dependsOn: [], evidence: [] };

function files(folder: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${folder}f${index}.ts`);
}

function elsewhereOf(commits: readonly ClassifiedCommit[], paths: readonly string[]): Elsewhere | undefined {
  const coverage = { deployablesWithKnownRung: [0, 0], infrastructureFound: true, unresolved: [] } as const;
  return elsewhere({
    landscape: { components: [API], coverage, versions: [], dangling: [], gates: [], ended: [], offers: [] },
    work: workOf(commits),
    files: paths.map((path) => ({ path, size: 2000 })),
    asOf: AS_OF,
    hoursPerCommit: { range: range(1, 2, 4, 'hours/commit'), stated: false },
  });
}

function weekly(paths: readonly string[], rest: Partial<ClassifiedCommit> = {}): ClassifiedCommit[] {
  return Array.from({ length: 50 }, (_, week) => classified(`${paths.join()}${week}`, paths, { ...rest, daysAgo: week * 7 }));
}

const TREE = [...files('src/api/', 10), ...files('src/core/', 30), ...files('docs/', 10), 'README.md'];

test('the folders of no component are foretold as components are, and what a component owns is none of theirs', () => {
  const found = elsewhereOf([...weekly(['src/core/f1.ts', 'src/api/f1.ts']), ...weekly(['src/core/f2.ts'])], TREE);
  expect(found?.share).toBeCloseTo(0.75);
  expect(found?.folders.map(({ path }) => path)).toEqual(['src/core']);
  const [core] = found?.folders ?? [];
  expect(core?.share).toBeCloseTo(0.75);
  expect(core?.upkeepNext12Months).toMatchObject({ unit: 'commits/year' });
  expect(core?.upkeepNext12Months.likely).toBeGreaterThan(75 / 6);
  expect(core?.upkeepNext12Months.likely).toBeLessThan(75 * 2);
  expect(core?.hours.likely).toBeCloseTo(((core?.upkeepNext12Months.likely ?? 0) / 12) * 2);
  expect(core?.valueCommitsPerYear).toBe(0);
});

test('work for users stands beside, and a folder with less than a twentieth of the upkeep has no line', () => {
  const rare = [classified('docs', ['docs/f1.ts'], { daysAgo: 3 })];
  const found = elsewhereOf([...weekly(['src/core/f1.ts']), ...weekly(['src/core/f1.ts'], { class: 'value' }), ...rare], TREE);
  expect(found?.folders.map(({ path }) => path)).toEqual(['src/core']);
  expect(found?.folders[0]?.valueCommitsPerYear).toBeGreaterThan(25);
});

test('at most eight folders, most first', () => {
  const folders = Array.from({ length: 12 }, (_, index) => `p${String(index).padStart(2, '0')}/`);
  const found = elsewhereOf(
    folders.flatMap((folder) => weekly([`${folder}f0.ts`])),
    folders.flatMap((folder) => files(folder, 12)),
  );
  expect(found?.folders.map(({ path }) => path)).toEqual(folders.slice(0, 8).map((folder) => folder.slice(0, -1)));
});

test('a large folder is split where its parts have enough, and the rest of it is one more', () => {
  const paths = [...files('src/core/billing/', 20), ...files('src/core/auth/', 20), ...files('src/core/a/', 9), ...files('src/core/b/', 9)];
  const upkeepOn = new Map([
    ['src/core/billing/f1.ts', 10],
    ['src/core/auth/f1.ts', 7],
    ['src/core/a/f1.ts', 3],
    ['src/core/b/f1.ts', 3],
  ]);
  expect(new Set(cutByUpkeep({ paths, upkeepOn, least: 5 }))).toEqual(
    new Set([
      { prefix: 'src/core/billing/', upkeep: 10 },
      { prefix: 'src/core/auth/', upkeep: 7 },
      { prefix: 'src/core/', upkeep: 6 },
    ]),
  );
});

test('of folders that hold nothing but one another the deepest is named', () => {
  const upkeepOn = new Map([['src/main/java/shop/a/f1.ts', 9]]);
  const paths = [...files('src/main/java/shop/a/', 4), ...files('src/main/java/shop/b/', 4), ...files('docs/', 40)];
  expect(cutByUpkeep({ paths, upkeepOn, least: 5 })).toEqual([{ prefix: 'src/main/java/shop/', upkeep: 9 }]);
});

test('the files at the root are a line of their own, and what is in small folders beside them is none of it', () => {
  const few = Array.from({ length: 30 }, (_, index) => `p${index}/f0.ts`);
  const commits = [...weekly(['README.md']), ...few.flatMap((path) => [classified(`${path}1`, [path]), classified(`${path}2`, [path])])];
  const found = elsewhereOf(commits, [...TREE, ...few]);
  expect(found?.folders.map(({ path }) => path)).toEqual(['.']);
  expect(found?.folders[0]?.share).toBeCloseTo(50 / 110);
});

test('what lay in folders that are gone is left to the folder above, and a repository is a folder', () => {
  const upkeepOn = new Map([['shop:old/gone.ts', 9]]);
  expect(cutByUpkeep({ paths: [...files('shop:src/', 20), ...files('api:', 5)], upkeepOn, least: 5 })).toEqual([
    { prefix: 'shop:', upkeep: 9 },
  ]);
});

test('a path as deep as nobody writes one is read', () => {
  const path = `${'a/'.repeat(100_000)}x.ts`;
  expect(cutByUpkeep({ paths: [path], upkeepOn: new Map([[path, 9]]), least: 5 })).toHaveLength(1);
});
