import { expect, test } from 'vitest';
import { commitsOf } from '#history/commits.ts';
import type { Commit, HistoryRange, LeftOut, Repository } from '#model/repository.ts';
import { type MemoryRepository, memoryRepository } from '#repository/memory.ts';
import { memoryCache } from '#storage/memory-cache.ts';
import { commit } from '../support/commits.ts';

const LINE = ['tip', 'third', 'second', 'first'].map((id, index) => commit(id, id, { daysAgo: index }));

function linked(id: string, parents: readonly string[], daysAgo: number): Commit {
  return { ...commit(id, id, { daysAgo }), parents };
}

function repository(commits: readonly Commit[], rest: Partial<MemoryRepository> = {}): Repository {
  return memoryRepository({ name: 'shop', files: {}, commits, store: 'disk', ...rest });
}

/** The ids that are given, and what was asked of the repository for it. */
async function read(from: Repository, cache = memoryCache()) {
  const asked: HistoryRange[] = [];
  const watched: Repository = {
    ...from,
    history(range = { from: [], without: [] }) {
      asked.push(range);
      return from.history(range);
    },
  };
  const commits = await commitsOf(watched, { cache });
  return { ids: commits.map(({ id }) => id), asked, commits };
}

test('a known history is not read again, nor that of an older commit in it', async () => {
  const cache = memoryCache();
  expect((await read(repository(LINE), cache)).ids).toEqual(['tip', 'third', 'second', 'first']);
  expect((await read(repository(LINE), cache)).asked).toEqual([]);
  const older = await read(repository(LINE, { commit: 'second' }), cache);
  expect([older.ids, older.asked]).toEqual([['second', 'first'], []]);
});

test('only what is new is asked for', async () => {
  const cache = memoryCache();
  await read(repository(LINE.slice(1)), cache);
  const { ids, asked } = await read(repository(LINE), cache);
  expect([ids.length, asked]).toEqual([4, [{ from: ['tip'], without: ['third'] }]]);
});

test('what a rewritten branch no longer reaches is passed over', async () => {
  const cache = memoryCache();
  const [first, old] = [linked('first', [], 9), linked('old', ['first'], 8)];
  await read(repository([first, old]), cache);
  const { ids, asked } = await read(repository([first, linked('new', ['first'], 7)]), cache);
  expect([ids, asked]).toEqual([['new', 'first'], [{ from: ['new'], without: ['old'] }]]);
  expect((await read(repository([first, old], { commit: 'old' }), cache)).asked).toEqual([]);
});

test('where commits are gone that were known, the whole is read', async () => {
  const cache = memoryCache();
  await read(repository([linked('first', [], 9), linked('gone', ['first'], 8)]), cache);
  const whole = repository([linked('first', [], 9), linked('new', ['first'], 7)]);
  const forgetful: Repository = { ...whole, history: (range) => (range?.without.length === 0 ? whole.history(range) : nothing()) };
  expect((await read(forgetful, cache)).ids).toEqual(['new', 'first']);
});

async function* nothing(): AsyncGenerator<never> {}

test('a cut history is read on when the clone is deepened, and what it said of its edge is not kept', async () => {
  const cache = memoryCache();
  const cut = repository(LINE, { boundary: new Set(['third']), truncated: true });
  const shallow = await read(cut, cache);
  expect(shallow.commits.map(({ id, parents, touches }) => [id, parents, touches.length])).toEqual([
    ['tip', ['third'], 1],
    ['third', [], 0],
  ]);
  expect([...cache.history('disk').keys()]).not.toContain('third');
  const deepened = await read(repository(LINE), cache);
  expect(deepened.commits.map(({ id, touches }) => [id, touches.length])).toEqual([
    ['tip', 1],
    ['third', 1],
    ['second', 1],
    ['first', 1],
  ]);
  const again = await read(cut, cache);
  expect([again.ids, again.asked]).toEqual([['tip', 'third'], []]);
});

test('a history is only taken from the store that it was read from, and without a store it is not kept', async () => {
  const cache = memoryCache();
  await read(repository([commit('tip', 'fix: forged')], { store: 'forged' }), cache);
  expect((await read(repository([commit('tip', 'fix: x')]), cache)).commits[0]?.subject).toBe('fix: x');
  const { store: _, ...nowhere } = repository(LINE, { store: 'nowhere' });
  await read(nowhere, cache);
  expect((await read(nowhere, cache)).asked).toHaveLength(1);
  expect(cache.history('nowhere').size).toBe(0);
});

test('what was read is not kept when reading left something out', async () => {
  const cache = memoryCache();
  const leftOut: LeftOut[] = [];
  const broken: Repository = {
    ...repository(LINE),
    leftOut,
    async *history() {
      yield* LINE.slice(0, 1);
      leftOut.push({ why: 'cut' });
    },
  };
  expect((await read(broken, cache)).ids).toEqual(['tip']);
  expect(cache.history('disk').size).toBe(0);
});

test('whatever order commits are read in, a child comes before its parents, and else the younger first', async () => {
  const commits = [
    linked('tip', ['left', 'right'], 1),
    linked('left', ['base'], 5),
    linked('right', ['early'], 3),
    // Made before its parent, by a clock that was wrong.
    linked('early', ['base'], 9),
    linked('base', ['root'], 7),
    linked('root', [], 7),
  ];
  const expected = ['tip', 'right', 'left', 'early', 'base', 'root'];
  expect((await read(repository(commits))).ids).toEqual(expected);
  expect((await read({ ...repository([...commits].reverse()), commit: 'tip' })).ids).toEqual(expected);
});

test('a damaged cache that names commits as their own parents ends', async () => {
  const cache = memoryCache();
  cache.keepHistory('disk', [linked('tip', ['tip', 'other'], 1), linked('other', ['tip'], 2)]);
  expect((await read(repository(LINE), cache)).ids).toEqual([]);
});
