import fc from 'fast-check';
import { expect, test } from 'vitest';
import { historyReport } from '#history-pipeline.ts';
import type { HistoryReport } from '#model/history-report.ts';
import type { Commit } from '#model/repository.ts';
import { isUnknown } from '#model/unknown.ts';
import { memoryRepository } from '#repository/memory.ts';
import { memoryCache } from '#storage/memory-cache.ts';
import { smallCatalog } from '../support/catalog.ts';
import { AS_OF, commit } from '../support/commits.ts';
import { BOTH_PATCHED, TWO_CACHES } from '../support/stack.ts';
import { workModel } from '../support/work-model.ts';

const COMMITS: readonly Commit[] = [
  ...BOTH_PATCHED,
  commit('bot', 'chore(deps): bump redis', { bot: true, paths: ['k8s/search-cache.yaml'] }),
  commit('old', 'feat: the shop', { daysAgo: 900, paths: ['src/cart/cart.ts'] }),
  commit('merge', 'Merge branch main', { daysAgo: 3, paths: [] }),
];

/** Each commit upon the one before it; the merge has a second parent, which is in no clone. */
function inOneLine(commits: readonly Commit[]): readonly Commit[] {
  const sorted = [...commits].sort((one, other) => other.committed - one.committed || (one.id < other.id ? -1 : 1));
  return sorted.map((one, index) => {
    const parents = sorted.slice(index + 1, index + 2).map(({ id }) => id);
    return { ...one, parents: one.id === 'merge' ? [...parents, 'side'] : parents };
  });
}

function reportOf(commits: readonly Commit[], files: Readonly<Record<string, string>> = TWO_CACHES): Promise<HistoryReport> {
  return historyReport({
    repositories: [memoryRepository({ name: 'shop', files, commits: inOneLine(commits) })],
    cache: memoryCache(),
    catalog: smallCatalog(),
    asOf: AS_OF,
    seed: 1,
    workModel,
  });
}

test('the order in which commits are given never shows: the same bytes', async () => {
  const expected = JSON.stringify(await reportOf(COMMITS));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...COMMITS], { minLength: COMMITS.length }), async (commits) => {
      expect(JSON.stringify(await reportOf(commits))).toBe(expected);
    }),
    { numRuns: 10 },
  );
});

test('of any part of the commits there is a report: ranges in order, every number finite, quarters newest first', async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray([...COMMITS]), async (commits) => {
      const report = await reportOf(commits);
      expect(JSON.stringify(report)).not.toContain('null');
      for (const { upkeepNext12Months, hours } of report.components)
        for (const range of [upkeepNext12Months, hours])
          if (!isUnknown(range)) expect(range.low <= range.likely && range.likely <= range.high).toBe(true);
      const quarters = report.quarters.map(({ quarter }) => quarter);
      expect(quarters).toEqual([...quarters].sort().reverse());
    }),
    { numRuns: 25 },
  );
});

test('merges are counted apart, bots are no people, and what comes after the day is no work yet', async () => {
  const later = commit('later', 'fix: again', { daysAgo: -5, paths: ['k8s/search-cache.yaml'] });
  const recent = COMMITS.filter(({ id }) => id !== 'old');
  const [without, report] = [await reportOf(BOTH_PATCHED), await reportOf([...recent, later])];
  expect([report.commits, report.merges]).toEqual([BOTH_PATCHED.length + 2, 1]);
  const ofPeople = ({ id, upkeepNext12Months, valueCommitsPerYear, trend, touches }: HistoryReport['components'][number]) => [
    id,
    upkeepNext12Months,
    valueCommitsPerYear,
    trend,
    touches,
  ];
  expect(report.components.map(ofPeople)).toEqual(without.components.map(ofPeople));
  const { workMix } = report;
  expect('commits' in workMix && [workMix.commits, workMix.bots.commits]).toEqual([BOTH_PATCHED.length, 1]);
});

test('work on files of no component is not lost: its share is told, and where it was', async () => {
  const elsewhere = commit('e', 'chore: tidy', {
    daysAgo: 1,
    paths: ['k8s/search-cache.yaml', 'notes/a.txt', 'notes/b.txt', 'notes/c.txt'],
  });
  const notes = Object.fromEntries(['a', 'b', 'c'].map((name) => [`notes/${name}.txt`, name]));
  const found = (await reportOf([elsewhere], { ...TWO_CACHES, ...notes })).elsewhere;
  expect(found).toMatchObject({ share: 0.75, folders: [{ path: 'notes', share: 0.75, hours: { unit: 'hours/month' } }] });
  expect((await reportOf([commit('v', 'feat: more')])).elsewhere).toBeUndefined();
});

test('what nobody committed to is named as such, and no component costs nothing', async () => {
  const report = await reportOf([]);
  expect(report.components.filter(({ commits }) => commits.length > 0)).toEqual([]);
  expect(report.components.every(({ upkeepNext12Months }) => isUnknown(upkeepNext12Months) || upkeepNext12Months.high > 0)).toBe(true);
  expect(report.withoutHistory.length).toBeGreaterThan(0);
  expect(report.workMix).toEqual({ unknown: 'there are no commits', wouldSettle: 'the git history of these files' });
});
