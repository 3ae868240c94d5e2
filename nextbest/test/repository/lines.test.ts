import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { CommitLines } from '#model/lines.ts';
import { openRepository } from '../../src/repository/open.ts';
import { commit, git, see, temporaryFolder, workTree } from './fixture.ts';

async function linesOf(path: string, ids: readonly string[]): Promise<readonly CommitLines[]> {
  const repository = await openRepository(path);
  try {
    const found: CommitLines[] = [];
    for await (const one of repository.lines?.(ids) ?? []) found.push(one);
    return found;
  } finally {
    await repository.close();
  }
}

async function idsOf(path: string): Promise<readonly string[]> {
  return (await see(path)).commits.map(({ id }) => id);
}

function clone(from: string, ...options: readonly string[]): string {
  git(from, 'config', 'uploadpack.allowFilter', 'true');
  const target = join(temporaryFolder(), 'clone');
  git(from, 'clone', '--quiet', ...options, pathToFileURL(from).href, target);
  return target;
}

/** The files of each commit in one line, newest first. */
function said(found: readonly CommitLines[]): readonly string[] {
  return found.map(({ files }) => files.map(({ path, added, removed }) => `${path} +${added} -${removed}`).join(', '));
}

test('lines are counted by file, from the first commit on; what is no text has none', async () => {
  const root = workTree({ 'a.txt': 'one\ntwo\n', 'b.bin': 'x\0y\n' });
  commit(root, 'fix: two', { 'a.txt': 'one\n2\nthree\n', 'b.bin': 'z\0\n' });
  commit(root, 'chore: nothing', {});
  expect(said(await linesOf(root, await idsOf(root)))).toEqual(['', 'a.txt +2 -1', 'a.txt +2 -0']);
});

test('a file that was only moved changed no line, and odd names pass for nothing else', async () => {
  const first = workTree({ 'a.txt': 'one\ntwo\n' });
  const [id = ''] = await idsOf(first);
  git(first, 'mv', 'a.txt', id);
  commit(first, 'refactor: move', { 'tab\t': 'x\n', '0\t0\t': 'y\n', 'ü.txt': 'z\n' });
  expect(said(await linesOf(first, await idsOf(first)))).toEqual(['0\t0\t +1 -0, tab\t +1 -0, ü.txt +1 -0', 'a.txt +2 -0']);
});

test('a submodule that moves on changes no line', async () => {
  const root = workTree({ 'a.txt': 'one\n' });
  git(root, 'update-index', '--add', '--cacheinfo', `160000,${git(root, 'rev-parse', 'HEAD')},part`);
  git(root, 'commit', '--quiet', '--message', 'chore: part');
  expect(said(await linesOf(root, await idsOf(root)))).toEqual(['', 'a.txt +1 -0']);
});

test('in a clone without contents nothing is counted and nothing is fetched', async () => {
  const root = workTree({ 'a.txt': 'one\n' });
  for (const number of [1, 2, 3]) commit(root, `feat: ${number}`, { 'a.txt': `${number}\n` });
  const partial = clone(root, '--filter=blob:none', '--no-checkout');
  const before = git(partial, 'count-objects', '-v');
  expect(await linesOf(partial, await idsOf(root))).toEqual([]);
  expect(git(partial, 'count-objects', '-v')).toBe(before);
});

test('of a clone with some contents the commits that have theirs are counted, on both sides of those that have not', async () => {
  const root = workTree({ 'small.txt': 'one\n' });
  commit(root, 'feat: large', { 'large.txt': 'line\n'.repeat(1000) });
  commit(root, 'fix: small', { 'small.txt': 'one\ntwo\n' });
  const partial = clone(root, '--filter=blob:limit=100', '--no-checkout');
  expect(said(await linesOf(partial, await idsOf(root)))).toEqual(['small.txt +1 -0', 'small.txt +1 -0']);
});

test('a content that is damaged costs its own commit alone', async () => {
  const root = workTree({ 'a.txt': 'one\n' });
  const damaged = commit(root, 'feat: damaged', { 'b.txt': 'two\n' });
  commit(root, 'feat: last', { 'c.txt': 'three\n' });
  const ids = await idsOf(root);
  const blob = git(root, 'rev-parse', `${damaged}:b.txt`);
  const file = join(root, '.git', 'objects', blob.slice(0, 2), blob.slice(2));
  rmSync(file);
  writeFileSync(file, 'no object');
  expect(said(await linesOf(root, ids))).toEqual(['c.txt +1 -0', 'a.txt +1 -0']);
});
