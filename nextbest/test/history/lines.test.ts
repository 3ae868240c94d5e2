import { expect, test } from 'vitest';
import { changedLines, type LinesFound } from '#history/lines.ts';
import { readWork } from '#history/work.ts';
import type { Component } from '#model/component.ts';
import { ownersOf } from '#model/owners.ts';
import type { Commit } from '#model/repository.ts';
import { memoryRepository } from '#repository/memory.ts';
import { memoryCache } from '#storage/memory-cache.ts';
import { AS_OF, commit } from '../support/commits.ts';
import { workModel } from '../support/work-model.ts';

const API: Component = { id: 'api', name: 'api', kind: 'deployable', owns: ['api/'], uses: [], dependsOn: [], evidence: [] };

/** Each of these commits adds three lines to a file of the component and one beside it. */
async function linesOf(commits: readonly Commit[], boundary: readonly string[] = []): Promise<LinesFound> {
  const lines = commits.map(({ id }) => ({
    id,
    files: ['api/a.ts', 'b.ts'].map((path, at) => ({ path, added: at === 0 ? 3 : 1, removed: at })),
  }));
  const repositories = [memoryRepository({ name: 'shop', files: {}, commits, lines: lines.slice(1), boundary: new Set(boundary) })];
  const work = await readWork({ repositories, cache: memoryCache(), model: workModel });
  return changedLines({ repositories, work, asOf: AS_OF, owners: ownersOf([API]) });
}

const LEFT_OUT = commit('absent', 'feat: x', { daysAgo: 1 });

test('lines are summed in all and by component; a commit that cannot be counted is said', async () => {
  const found = await linesOf([LEFT_OUT, commit('a', 'feat: y', { daysAgo: 20 }), commit('b', 'fix: z', { daysAgo: 300 })]);
  expect(found.all).toEqual({ added: 8, removed: 2, commits: 2, notCounted: 1 });
  expect([...found.byComponent]).toEqual([['api', { added: 6, removed: 0 }]]);
});

test('only people and the last 12 months count, no merges, and no commit at which a clone is cut', async () => {
  const merge = { ...commit('merge', 'Merge', { daysAgo: 30 }), parents: ['old', 'bot'] };
  const others = [merge, commit('bot', 'chore: x', { daysAgo: 40, bot: true }), commit('old', 'feat: x', { daysAgo: 400 })];
  expect((await linesOf([LEFT_OUT, ...others])).all).toEqual({ added: 0, removed: 0, commits: 0, notCounted: 1 });
  const cut = await linesOf([LEFT_OUT, commit('cut', 'feat: x', { daysAgo: 40 })], ['cut']);
  expect(cut.all).toMatchObject({ added: 0, notCounted: 2 });
});
