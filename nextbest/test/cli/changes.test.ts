import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { nextbest } from '../support/binary.ts';
import { pulls } from '../support/changes-export.ts';
import { committedWith, folderWith } from '../support/hostile.ts';

let shop = '';

beforeAll(() => {
  shop = committedWith({ 'api/Dockerfile': 'FROM node:22-alpine\nCMD ["node", "x.js"]\n' });
});

test('a wait that an export shows becomes a candidate with its numbers, and nobody is named', () => {
  const file = join(folderWith({ 'changes.json': pulls() }), 'changes.json');
  const { out, err, code } = nextbest(['list', shop, '--changes', file, '--as-of', '2026-06-01', '--json']);
  expect([err, code]).toEqual(['', 0]);
  expect(out).toContain('unblock-path/pick-up');
  expect(out).toContain('3.0 days (median)');
  expect(out).not.toContain('canary');
});

test.each([
  ['{"pulls": [{"number": "x"}]}', 'changes.json: pulls[0].number: expected a whole number, found a string'],
  ['{"pulls": [\n}', 'changes.json: line 2: it is no JSON'],
  ['\u0000', 'it is no text'],
])('an export that is not as its host gives it ends the call with its place: %#', (text, says) => {
  const file = join(folderWith({ 'changes.json': text }), 'changes.json');
  const { out, err, code } = nextbest([shop, '--changes', file]);
  expect([out, code]).toEqual(['', 2]);
  expect(err).toContain(says);
});
