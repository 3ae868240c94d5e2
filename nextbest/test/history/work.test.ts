import { expect, test } from 'vitest';
import { readWork, type WorkRequest } from '#history/work.ts';
import type { Work } from '#model/work.ts';
import { memoryRepository } from '#repository/memory.ts';
import { memoryCache } from '#storage/memory-cache.ts';
import { commit } from '../support/commits.ts';
import { workModel } from '../support/work-model.ts';

function repository(name: string, commits: readonly ReturnType<typeof commit>[], truncated = false) {
  return memoryRepository({ name, files: {}, commits, truncated });
}

function read(request: Omit<WorkRequest, 'model'>): Promise<Work> {
  return readWork({ ...request, model: workModel });
}

test('commits of several repositories come newest first, their paths below the repository', async () => {
  const repositories = [
    repository('shop', [commit('a', 'fix: x', { daysAgo: 3 })]),
    repository('infra', [commit('b', 'feat: y', { daysAgo: 1 })]),
  ];
  const work = await read({ repositories, cache: memoryCache() });
  expect(work.commits.map(({ id, class: kind, paths }) => [id, kind, paths])).toEqual([
    ['b', 'value', ['infra:src/a.ts']],
    ['a', 'fix', ['shop:src/a.ts']],
  ]);
  expect(work.window).toEqual({ from: '2025-12-29', to: '2025-12-31' });
});

test('one cut history cuts the whole', async () => {
  const repositories = [repository('shop', [commit('a', 'x')]), repository('infra', [commit('b', 'x')], true)];
  expect((await read({ repositories, cache: memoryCache() })).truncated).toBe(true);
});

test('a commit that touches more than 200 files says nothing of any of them', async () => {
  const paths = Array.from({ length: 201 }, (_, index) => `src/${index}.ts`);
  const repositories = [repository('shop', [commit('a', 'x', { paths }), commit('b', 'x', { daysAgo: 20, paths: paths.slice(1) })])];
  const { commits } = await read({ repositories, cache: memoryCache() });
  expect(commits.map((one) => one.paths.length)).toEqual([0, 200]);
});

test('what was left out of a commit is said, also when the history comes from the cache', async () => {
  const cache = memoryCache();
  const repositories = [
    memoryRepository({ name: 'shop', files: {}, store: 'disk', commits: [{ ...commit('tip', 'fix: x'), touchesLeftOut: 7 }] }),
  ];
  for (let run = 0; run < 2; run += 1) {
    const { unread } = await read({ repositories, cache });
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
  const { commits } = await read({ repositories, cache: memoryCache() });
  expect(commits.map(({ paths }) => paths)).toEqual([['shop:src/b.ts'], ['shop:src/b.ts']]);
});

test('commits without a date belong to no window', async () => {
  const repositories = [
    repository('shop', [commit('tip', 'fix: x', { daysAgo: 3 }), { ...commit('odd', 'x'), authored: 0, committed: 0 }]),
  ];
  expect((await read({ repositories, cache: memoryCache() })).window).toEqual({ from: '2025-12-29', to: '2025-12-29' });
});

test('without a commit there is no work and no window', async () => {
  expect(await read({ repositories: [repository('shop', [])], cache: memoryCache() })).toEqual({
    commits: [],
    graphs: new Map([['shop', []]]),
    truncated: false,
  });
});

test('commits are judged back to five years before the newest of all repositories, or before the day of the question', async () => {
  const subject = 'Let customers pay later';
  const repositories = [
    repository('shop', [commit('new', subject, { daysAgo: 0 })]),
    repository('infra', [commit('within', subject, { daysAgo: 5 * 365 - 1 }), commit('before', subject, { daysAgo: 5 * 365 + 1 })]),
  ];
  const grounds = async (asOf?: string) => {
    const { commits, judgedFrom } = await read({ repositories, cache: memoryCache(), ...(asOf === undefined ? {} : { asOf }) });
    return [...commits.map(({ by }) => by), judgedFrom];
  };
  expect(await grounds()).toEqual(['model', 'model', 'age', '2021-01-03']);
  expect(await grounds('2030-01-01')).toEqual(['model', 'model', 'age', '2021-01-03']);
  expect(await grounds('2025-12-28')).toEqual(['model', 'model', 'model', undefined]);
});

test('what commits were for is kept between runs, for the same commits, day and program', async () => {
  const cache = memoryCache();
  const first = [commit('a', 'speed up the till'), commit('b', 'feat: y', { daysAgo: 9 })];
  const asked: string[] = [];
  async function told(fingerprint: string, commits: readonly ReturnType<typeof commit>[], asOf?: string): Promise<Work> {
    const model: WorkRequest['model'] = () => {
      asked.push(fingerprint);
      return workModel();
    };
    return readWork({ repositories: [repository('shop', commits)], cache, model, fingerprint, ...(asOf === undefined ? {} : { asOf }) });
  }
  const fresh = await told('one', first);
  expect(await told('one', first)).toEqual(fresh);
  expect(asked).toEqual(['one']);
  await told('two', first);
  await told('one', [commit('c', 'mend the till'), ...first]);
  await told('one', first, '2024-01-01');
  expect(asked).toEqual(['one', 'two', 'one', 'one']);
});
