import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { commit, git, temporaryFolder, workTree } from '../repository/fixture.ts';
import { nextbest } from '../support/binary.ts';

function origin(): string {
  const root = workTree({ 'api/Dockerfile': 'FROM node:22-alpine\nCMD ["node", "x.js"]\n', 'README.md': 'Shop\n' });
  commit(root, 'feat: pay', { 'api/x.js': 'one\ntwo\nthree\n' });
  commit(root, 'fix: pay twice', { 'api/x.js': 'one\n2\nthree\n' });
  git(root, 'config', 'uploadpack.allowFilter', 'true');
  return root;
}

function clone(from: string, ...options: readonly string[]): string {
  const target = join(temporaryFolder(), 'clone');
  git(from, 'clone', '--quiet', ...options, pathToFileURL(from).href, target);
  return target;
}

function said(path: string, ...options: readonly string[]): string {
  const { out, err, code } = nextbest(['history', path, '--no-cache', ...options]);
  expect([err, code]).toEqual(['', 0]);
  return out.replace(/\s+/g, ' ');
}

test('lines are counted where they are asked for, and nowhere else', () => {
  const root = origin();
  expect(said(root)).not.toMatch(/removed/);
  expect(said(root, '--lines')).toContain(
    '7 lines added and 1 removed in 3 commits of people in the last 12 months. Of the components most changed in api (6 added, 1 removed).',
  );
  const report: unknown = JSON.parse(said(root, '--lines', '--json'));
  expect(report).toMatchObject({
    lines: { added: 7, removed: 1, commits: 3, notCounted: 0 },
    components: [{ name: 'api', lines: { added: 6, removed: 1 } }],
  });
  for (const format of ['markdown', 'html']) expect(said(root, '--lines', '-f', format)).toContain('7 lines added and 1 removed');
});

test('what a clone does not hold is said to be not known, and is not fetched', () => {
  const partial = clone(origin(), '--bare', '--filter=blob:none');
  const before = git(partial, 'count-objects', '-v');
  expect(said(partial, '--lines')).toContain(
    'Lines are not known: of 3 commits 3 could not be counted: their contents are not in this clone',
  );
  expect(git(partial, 'count-objects', '-v')).toBe(before);
});

test('the commit at which a clone is cut did not add all that is there', () => {
  const text = said(clone(origin(), '--depth=2'), '--lines');
  expect(text).toContain('at least 1 line added and 1 removed in 1 commit of people');
  expect(text).toContain('Of 2 commits 1 could not be counted');
});
