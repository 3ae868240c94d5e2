import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { nextbest } from '../support/binary.ts';
import { committedWith, folderWith } from '../support/hostile.ts';

let shop = '';

beforeAll(() => {
  shop = committedWith({ 'api/Dockerfile': 'FROM node:22-alpine\nCMD ["node", "x.js"]\n' });
});

const DAY = 86_400_000;

/** Pull requests that wait three days for their first review; the last was merged on the day of the call. */
function pulls(): string {
  const at = (day: number): string => new Date(Date.parse('2026-05-01T08:00:00Z') + day * DAY).toISOString();
  const one = (number: number): unknown => ({
    number,
    user: { login: 'canary-login' },
    created_at: at(number),
    merged_at: at(number + 3.1),
    merge_commit_sha: '0'.repeat(40),
    reviews: [{ user: { login: 'canary-other' }, state: 'APPROVED', submitted_at: at(number + 3) }],
  });
  return JSON.stringify({ pulls: Array.from({ length: 12 }, (_, number) => one(number)) });
}

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
