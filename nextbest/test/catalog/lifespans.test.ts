import { expect, test } from 'vitest';
import { awsLambda } from '#catalog/lifespans/aws-lambda.ts';
import { go } from '#catalog/lifespans/go.ts';
import { nodejs } from '#catalog/lifespans/nodejs.ts';
import { camelCase, ISO_DATE, lifespanFiles } from './load.ts';

const files = await lifespanFiles();

test('every file holds the product of its name, with cycles, source and date', () => {
  expect(files.length).toBeGreaterThan(80);
  for (const { file, exported } of files) {
    expect(exported.map(([name, { product }]) => [name, product])).toEqual([[camelCase(file), file]]);
    for (const [, { cycles, source, checked }] of exported) {
      expect(new Set(cycles.map(({ cycle }) => cycle)).size, file).toBe(cycles.length);
      expect(cycles.length, file).toBeGreaterThan(0);
      expect(source, file).toMatch(new RegExp(`^endoflife-date/endoflife\\.date@[0-9a-f]{7,} products/${file}\\.md \\(MIT\\)$`));
      expect(checked, file).toMatch(ISO_DATE);
    }
  }
});

test('ends are dates, never the yes and no of the source', () => {
  for (const { file, exported } of files) {
    for (const { cycle, end } of exported.flatMap(([, { cycles }]) => cycles))
      if (end !== undefined) expect(end, `${file} ${cycle}`).toMatch(ISO_DATE);
  }
});

test('Node.js 18 ended in April 2025, and a release without an announced end has none', () => {
  expect(nodejs.cycles.find(({ cycle }) => cycle === '18')?.end).toBe('2025-04-30');
  expect(go.cycles[0]).not.toHaveProperty('end');
});

test('a cycle that ended on no recorded day ended with its last release', () => {
  expect(nodejs.cycles.find(({ cycle }) => cycle === '3')?.end).toBe('2015-09-15');
});

test('a Lambda runtime ends with its security patches, not when updates are blocked years later', () => {
  expect(awsLambda.cycles.find(({ cycle }) => cycle === 'nodejs18.x')?.end).toBe('2025-09-01');
});
