import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { commitsOf } from '#history/commits.ts';
import type { Commit } from '#model/repository.ts';
import { memoryCache } from '#storage/memory-cache.ts';
import { openRepository } from '../../src/repository/open.ts';
import { openCache } from '../../src/storage/cache.ts';
import { commit, git, temporaryFolder, workTree } from './fixture.ts';

interface Reading {
  readonly commits: readonly Commit[];
  /** What git was made to tell. */
  readonly read: readonly string[];
}

/** Reads the history with the cache of a folder, and looks whether the same comes without one. */
async function readWith(folder: string, root: string, at?: string): Promise<Reading> {
  const [cold, warm] = [
    await openRepository(root, at === undefined ? {} : { at }),
    await openRepository(root, at === undefined ? {} : { at }),
  ];
  const cache = openCache(folder);
  const read: string[] = [];
  const watched = {
    ...warm,
    async *history(range: Parameters<typeof warm.history>[0]) {
      for await (const one of warm.history(range)) {
        read.push(one.subject);
        yield one;
      }
    },
  };
  const commits = await commitsOf(watched, { cache });
  expect(commits).toEqual(await commitsOf(cold, { cache: memoryCache() }));
  expect(warm.leftOut).toEqual(cold.leftOut);
  cache.close();
  await cold.close();
  await warm.close();
  return { commits, read };
}

function subjects({ commits }: Reading): readonly string[] {
  return commits.map(({ subject }) => subject);
}

test('of a history that grew only what is new is read, and of an older commit in it nothing', async () => {
  const [folder, root] = [temporaryFolder(), workTree({ a: '1' })];
  commit(root, 'two', { a: '2' });
  expect((await readWith(folder, root)).read).toEqual(['two', 'feat: begin']);
  git(root, 'checkout', '--quiet', '-b', 'side', 'HEAD~1');
  commit(root, 'side', { b: '1' });
  git(root, 'checkout', '--quiet', 'main');
  git(root, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'side');
  const grown = await readWith(folder, root);
  expect([subjects(grown), grown.read]).toEqual([
    ['merge', 'side', 'two', 'feat: begin'],
    ['merge', 'side'],
  ]);
  expect((await readWith(folder, root)).read).toEqual([]);
  expect((await readWith(folder, root, 'main~1')).read).toEqual([]);
});

test('a branch that was forced elsewhere shows what it reaches now, and coming back reads nothing', async () => {
  const [folder, root] = [temporaryFolder(), workTree({ a: '1' })];
  const old = commit(root, 'old', { a: '2' });
  await readWith(folder, root);
  git(root, 'reset', '--quiet', '--hard', 'HEAD~1');
  commit(root, 'new', { a: '3' });
  const forced = await readWith(folder, root);
  expect([subjects(forced), forced.read]).toEqual([['new', 'feat: begin'], ['new']]);
  git(root, 'reset', '--quiet', '--hard', old);
  expect((await readWith(folder, root)).read).toEqual([]);
});

test('what was forced away and then deleted from the object store is no obstacle', async () => {
  const [folder, root] = [temporaryFolder(), workTree({ a: '1' })];
  commit(root, 'old', { a: '2' });
  await readWith(folder, root);
  git(root, 'reset', '--quiet', '--hard', 'HEAD~1');
  commit(root, 'new', { a: '3' });
  git(root, 'reflog', 'expire', '--expire=now', '--all');
  git(root, 'gc', '--quiet', '--prune=now');
  expect(subjects(await readWith(folder, root))).toEqual(['new', 'feat: begin']);
});

test('a shallow clone is read on when it is deepened, step by step, and cut again when its history is', async () => {
  const origin = workTree({ a: '1', b: '1', c: '1' });
  for (const subject of ['two', 'three', 'four', 'five']) commit(origin, subject, { a: subject, [subject]: 'x' });
  const [folder, root] = [temporaryFolder(), join(temporaryFolder(), 'clone')];
  git(origin, 'clone', '--quiet', '--depth=2', pathToFileURL(origin).href, root);
  const shallow = await readWith(folder, root);
  expect(shallow.commits.map(({ subject, touches }) => [subject, touches.length])).toEqual([
    ['five', 2],
    ['four', 0],
  ]);
  git(root, 'fetch', '--quiet', '--depth=3');
  const deeper = await readWith(folder, root);
  expect(deeper.commits.map(({ touches }) => touches.length)).toEqual([2, 2, 0]);
  commit(root, 'six', { a: '6' });
  expect((await readWith(folder, root)).read).toEqual(['six', 'three']);
  git(root, 'fetch', '--quiet', '--unshallow');
  const whole = await readWith(folder, root);
  expect([subjects(whole), whole.read]).toEqual([
    ['six', 'five', 'four', 'three', 'two', 'feat: begin'],
    ['three', 'two', 'feat: begin'],
  ]);
  expect(whole.commits.at(-1)?.touches).toHaveLength(3);
  git(root, 'reset', '--quiet', '--hard', 'HEAD~1');
  git(root, 'fetch', '--quiet', '--depth=1', 'origin', 'main');
  expect((await readWith(folder, root)).commits.map(({ subject, touches }) => [subject, touches.length])).toEqual([['five', 0]]);
});

test('a history that cannot be read to its end is not kept, and is said each time', async () => {
  const [folder, root] = [temporaryFolder(), workTree({ a: '1' })];
  const lost = git(root, 'rev-parse', 'HEAD');
  commit(root, 'two', { a: '2' });
  rmSync(join(root, '.git', 'objects', lost.slice(0, 2), lost.slice(2)));
  for (let run = 0; run < 2; run += 1) expect((await readWith(folder, root)).read.length).toBeLessThan(2);
});

test('before the first commit there is nothing to read', async () => {
  expect(await readWith(temporaryFolder(), workTree({}))).toEqual({ commits: [], read: [] });
});
