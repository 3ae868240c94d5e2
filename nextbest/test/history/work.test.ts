import { expect, test } from 'vitest';
import { workMix } from '#history/mix.ts';
import { readWork } from '#history/work.ts';
import { memoryRepository } from '#repository/memory.ts';
import { memoryCache } from '#storage/memory-cache.ts';
import { AS_OF, classified, commit, workOf } from '../support/commits.ts';

function repository(name: string, commits: readonly ReturnType<typeof commit>[], truncated = false) {
  return memoryRepository({ name, files: {}, commits, truncated });
}

test('commits of several repositories come newest first, their paths below the repository', async () => {
  const repositories = [
    repository('shop', [commit('a', 'fix: x', { daysAgo: 3 })]),
    repository('infra', [commit('b', 'feat: y', { daysAgo: 1 })]),
  ];
  const work = await readWork({ repositories, cache: memoryCache() });
  expect(work.commits.map(({ id, class: kind, paths }) => [id, kind, paths])).toEqual([
    ['b', 'value', ['infra:src/a.ts']],
    ['a', 'fix', ['shop:src/a.ts']],
  ]);
  expect(work.window).toEqual({ from: '2025-12-29', to: '2025-12-31' });
});

test('one cut history cuts the whole', async () => {
  const repositories = [repository('shop', [commit('a', 'x')]), repository('infra', [commit('b', 'x')], true)];
  expect((await readWork({ repositories, cache: memoryCache() })).truncated).toBe(true);
});

test('a commit that touches more than 200 files says nothing of any of them', async () => {
  const paths = Array.from({ length: 201 }, (_, index) => `src/${index}.ts`);
  const repositories = [repository('shop', [commit('a', 'x', { paths }), commit('b', 'x', { daysAgo: 20, paths: paths.slice(1) })])];
  const { commits } = await readWork({ repositories, cache: memoryCache() });
  expect(commits.map((one) => one.paths.length)).toEqual([0, 200]);
});

test('what was left out of a commit is said, also when the history comes from the cache', async () => {
  const cache = memoryCache();
  const repositories = [
    memoryRepository({ name: 'shop', files: {}, store: 'disk', commits: [{ ...commit('tip', 'fix: x'), touchesLeftOut: 7 }] }),
  ];
  for (let run = 0; run < 2; run += 1) {
    const { unread } = await readWork({ repositories, cache });
    expect(unread).toEqual([
      { place: { repository: 'shop', path: '.', commit: 'tip' }, why: expect.stringContaining('one commit touches so many files') },
    ]);
  }
});

test('a file that was moved keeps its history under its name of today, below its repository', async () => {
  const moved = commit('move', 'refactor: move', { daysAgo: 1 });
  const touches = [
    { path: 'src/b.ts', status: 'A' as const, from: 'src/a.ts' },
    { path: 'src/a.ts', status: 'D' as const },
  ];
  const repositories = [repository('shop', [{ ...moved, touches }, commit('old', 'feat: x')]), repository('infra', [])];
  const { commits } = await readWork({ repositories, cache: memoryCache() });
  expect(commits.map(({ paths }) => paths)).toEqual([['shop:src/b.ts'], ['shop:src/b.ts']]);
});

test('commits without a date belong to no window', async () => {
  const repositories = [
    repository('shop', [commit('tip', 'fix: x', { daysAgo: 3 }), { ...commit('odd', 'x'), authored: 0, committed: 0 }]),
  ];
  expect((await readWork({ repositories, cache: memoryCache() })).window).toEqual({ from: '2025-12-29', to: '2025-12-29' });
});

test('without a commit there is no work and no window', async () => {
  expect(await readWork({ repositories: [repository('shop', [])], cache: memoryCache() })).toEqual({
    commits: [],
    graphs: new Map([['shop', []]]),
    truncated: false,
  });
});

test('the mix is of the last twelve months of people, and sums to one', () => {
  const work = workOf([
    classified('tomorrow', ['a'], { daysAgo: -1, class: 'fix' }),
    classified('value', ['a'], { daysAgo: 1, class: 'value' }),
    classified('fix', ['a'], { daysAgo: 364, class: 'fix' }),
    classified('old', ['a'], { daysAgo: 366, class: 'fix' }),
    classified('bot', ['a'], { daysAgo: 2, bot: true }),
    classified('unsure', ['a'], { daysAgo: 3, class: 'value', confidence: 0.6 }),
    classified('upkeep', ['a'], { daysAgo: 4, by: 'infrastructure' }),
  ]);
  expect(workMix(work, AS_OF)).toEqual({ value: 0.25, fix: 0.25, upkeep: 0.25, infrastructure: 0.25, unsure: 0.25, commits: 4 });
  expect(workMix(work, '2001-01-01')).toBeUndefined();
});
