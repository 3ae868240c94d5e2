import { expect, test } from 'vitest';
import { differenceInterval } from '../../tools/evaluation/liability/bootstrap.ts';
import { fixedClass } from '../../tools/evaluation/liability/fixed-rule.ts';
import { CUTS, componentFolders } from '../../tools/evaluation/liability/folders.ts';
import { captureOfFifth, precisionAtTen, spearman } from '../../tools/evaluation/liability/measures.ts';
import { bySizeText, heldOf } from '../../tools/evaluation/liability/sizes.ts';

function files(folder: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${folder}file${index}.ts`);
}

test('a prefix says what a commit was, words where there is none, and one that takes another back counts for nothing', () => {
  expect(fixedClass('fix(api): upgrade in the right order')).toBe('fix');
  expect(fixedClass('fix(deps): something')).toBe('upkeep');
  expect(fixedClass('feat: fix everything')).toBe('value');
  expect(fixedClass('Prevent a crash')).toBe('fix');
  expect(fixedClass('Bump x to 2')).toBe('upkeep');
  expect(fixedClass('Offer a list')).toBe('value');
  expect(fixedClass('revert: feat: a list')).toBeUndefined();
});

test('a folder of more than twelve files is split, what is beside its parts is one more, and fewer than five belong to the folder above', () => {
  const paths = [...files('a/', 12), ...files('b/', 6), ...files('b/c/', 7), ...files('d/', 4), ...files('', 1)];
  expect(componentFolders(paths).sort()).toEqual(['', 'a/', 'b/', 'b/c/']);
});

test('a coarser cut has larger components, the coarsest the folders at the top', () => {
  const paths = [...files('a/x/', 30), ...files('a/y/', 30), ...files('b/', 90), ...files('', 5)];
  expect(componentFolders(paths, CUTS.top).sort()).toEqual(['', 'a/', 'b/']);
  expect(componentFolders(paths, 4).sort()).toEqual(['', 'a/x/', 'a/y/', 'b/']);
});

test('a range held when what happened lies in it, counted by what was expected', () => {
  const held = heldOf([range(1, 2, 4), range(0, 2, 4), range(10, 20, 40)], [4, 5, 9]);
  expect(held.map((one) => one.held)).toEqual([true, false, false]);
  expect(bySizeText(held)).toBe('0.5 to 3: 0.500 of 2, 10 to 50: 0.000 of 1 (ends 4.0x apart)');
});

function range(low: number, likely: number, high: number) {
  return { low, likely, high };
}

test('lock files, changelogs and vendored files make no component', () => {
  expect(componentFolders([...files('vendor/x/', 20), 'a/package-lock.json', 'a/CHANGELOG.md', ...files('a/', 4)])).toEqual([]);
});

test('Spearman compares orders, and equal values share their rank', () => {
  expect(spearman([1, 2, 30], [0.1, 0.5, 0.6])).toBeCloseTo(1);
  expect(spearman([3, 2, 1], [1, 2, 3])).toBeCloseTo(-1);
  expect(spearman([1, 1, 2], [1, 2, 3])).toBeCloseTo(0.866, 3);
  expect(spearman([1, 1, 1], [1, 2, 3])).toBe(0);
});

test('precision counts the ten with the most, capture the share that the top fifth had', () => {
  const actual = Array.from({ length: 20 }, (_, index) => index);
  const half = actual.map((value) => (value >= 15 ? 100 : -value));
  expect(precisionAtTen(actual, actual)).toBe(1);
  expect(precisionAtTen(half, actual)).toBe(0.5);
  expect(captureOfFifth(actual, actual)).toBeCloseTo((16 + 17 + 18 + 19) / 190);
});

test('the interval of a real difference is above 0, of none it holds 0, and it is the same each time', () => {
  const actual = Array.from({ length: 60 }, (_, index) => index);
  const noisy = actual.map((value, index) => value + ((index * 7919) % 41));
  const better = Array.from({ length: 6 }, () => ({ ours: actual, baseline: noisy, actual }));
  const [low, high] = differenceInterval(better, 200);
  expect(low).toBeGreaterThan(0);
  expect(high).toBeGreaterThan(low);
  expect(differenceInterval(better, 200)).toEqual([low, high]);
  expect(differenceInterval([{ ours: noisy, baseline: noisy, actual }], 200)).toEqual([0, 0]);
});
