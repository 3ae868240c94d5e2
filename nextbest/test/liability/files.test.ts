import fc from 'fast-check';
import { expect, test } from 'vitest';
import { upkeepOfFiles } from '#liability/files.ts';
import { AS_OF, classified, workOf } from '../support/commits.ts';
import { processorSeconds } from '../support/processor.ts';

const QUARTER_OF_ONE_TODAY = (Math.LN2 * 365) / 4 / 180;

test('only the share on the given files counts', () => {
  const upkeep = upkeepOfFiles(workOf([classified('c', ['a.tf', 'b.tf', 'src/x.ts', 'src/y.ts'])]), AS_OF);
  expect(upkeep(new Set(['a.tf'])).perQuarter.likely).toBeCloseTo(0.25 * QUARTER_OF_ONE_TODAY, 3);
  expect(upkeep(new Set(['a.tf', 'b.tf'])).perQuarter.likely).toBeCloseTo(0.5 * QUARTER_OF_ONE_TODAY, 3);
});

test('files are meant by their whole path, never by a folder or a part of a name', () => {
  const upkeep = upkeepOfFiles(workOf([classified('c', ['infra/a.tf'])]), AS_OF);
  expect(upkeep(new Set(['infra/', 'infra', 'a.tf', 'infra/a'])).count).toBe(0);
});

test('value work, bots and commits after the day that is asked for are not counted and not named', () => {
  const commits = [
    classified('tomorrow', ['a.tf'], { daysAgo: -2 }),
    classified('soon', ['a.tf'], { daysAgo: -0.2 }),
    classified('bot', ['a.tf'], { bot: true }),
    classified('value', ['a.tf'], { class: 'value' }),
    classified('counts', ['a.tf'], { daysAgo: 1 }),
  ];
  const found = upkeepOfFiles(workOf(commits), AS_OF)(new Set(['a.tf']));
  expect(found).toMatchObject({ count: 1, commits: ['counts'] });
});

test('newest first, at most twelve', () => {
  const commits = Array.from({ length: 30 }, (_, daysAgo) => classified(`c${daysAgo}`, ['a.tf'], { daysAgo }));
  const found = upkeepOfFiles(workOf(commits), AS_OF)(new Set(['a.tf']));
  expect(found.count).toBe(30);
  expect(found.commits).toEqual(Array.from({ length: 12 }, (_, index) => `c${index}`));
});

test('splitting the files in two never changes their sum', () => {
  const path = fc.constantFrom('a', 'b', 'c', 'd');
  const commits = fc.array(fc.record({ paths: fc.uniqueArray(path, { minLength: 1 }), daysAgo: fc.nat(900) }), { maxLength: 20 });
  fc.assert(
    fc.property(commits, (given) => {
      const upkeep = upkeepOfFiles(workOf(given.map(({ paths, daysAgo }, index) => classified(`c${index}`, paths, { daysAgo }))), AS_OF);
      const likely = (...paths: string[]): number => upkeep(new Set(paths)).perQuarter.likely;
      expect(likely('a', 'b') + likely('c', 'd')).toBeCloseTo(likely('a', 'b', 'c', 'd'), 9);
    }),
  );
});

test('a file that was touched fifty thousand times is read in time', () => {
  const commits = Array.from({ length: 50_000 }, (_, index) => classified(`c${index}`, ['package.json'], { daysAgo: index / 100 }));
  expect(processorSeconds(() => upkeepOfFiles(workOf(commits), AS_OF)(new Set(['package.json'])))).toBeLessThan(1);
});
