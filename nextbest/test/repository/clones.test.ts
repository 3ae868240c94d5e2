import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { commit, git, see, temporaryFolder, workTree } from './fixture.ts';

function origin(): string {
  const root = workTree({ 'a.txt': 'one\n', 'd/b.txt': 'b\n' });
  commit(root, 'fix: two', { 'a.txt': 'two\n' });
  commit(root, 'feat: three', { 'c.txt': 'three\n' });
  git(root, 'config', 'uploadpack.allowFilter', 'true');
  return root;
}

/** A clone over git's own transport: with a plain path the filter and the depth would be ignored. */
function clone(from: string, ...options: readonly string[]): string {
  const target = join(temporaryFolder(), 'clone');
  git(from, 'clone', '--quiet', ...options, pathToFileURL(from).href, target);
  return target;
}

test('a shallow clone gives the commits it has and says that the history is cut', async () => {
  for (const options of [['--depth=2'], ['--depth=2', '--bare']]) {
    const seen = await see(clone(origin(), ...options));
    expect([seen.repository.truncated, seen.commits.map(({ subject }) => subject)]).toEqual([true, ['feat: three', 'fix: two']]);
  }
  expect((await see(origin())).repository.truncated).toBe(false);
});

test('a clone without blobs gives names and history; contents are missing, and none is fetched', async () => {
  const bare = clone(origin(), '--bare', '--filter=blob:none');
  const before = git(bare, 'count-objects', '-v');
  const seen = await see(bare);
  expect(seen.paths).toEqual(['a.txt', 'c.txt', 'd/b.txt']);
  expect(seen.contents['a.txt']).toEqual({ absent: 'missing' });
  expect(seen.commits).toHaveLength(3);
  expect(seen.repository.leftOut).toEqual([{ why: 'The contents of 3 files are not in this clone: only their names were read.' }]);
  expect(git(bare, 'count-objects', '-v')).toBe(before);
});

test('a work tree of a clone without blobs is read from disk', async () => {
  const seen = await see(clone(origin(), '--filter=blob:none'));
  expect(seen.contents['a.txt']).toEqual({ text: 'two\n' });
  expect(seen.commits).toHaveLength(3);
});

test('a clone without older trees gives its files, and says that the history ends early', async () => {
  const seen = await see(clone(origin(), '--filter=tree:0'));
  expect(seen.contents['a.txt']).toEqual({ text: 'two\n' });
  expect(seen.commits.length).toBeLessThan(3);
  expect(seen.repository.truncated).toBe(true);
  expect(seen.repository.leftOut).toEqual([{ why: expect.stringContaining('could not be read to its end') }]);
});
