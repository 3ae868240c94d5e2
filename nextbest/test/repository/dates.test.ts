import { join } from 'node:path';
import { expect, test } from 'vitest';
import { see, workTree } from './fixture.ts';
import { oddCommit } from './hostile.ts';

const SOUND = 'A <a@b.c> 1700000500 +0000';
const NOW = { repository: { committedAt: '2023-11-14T22:21:40.000Z', leftOut: [] } };
const NONE = { repository: { leftOut: [{ why: expect.stringContaining('--as-of') }] } };

test.each([
  ['before 1970', 'A <a@b.c> -2208988800 +0000', NONE],
  ['without end', 'A <a@b.c> 9999999999999 +0000', NONE],
  ['too long for a number', `A <a@b.c> ${'9'.repeat(40)} +0000`, NONE],
  ['in a zone that is none', 'A <a@b.c> 1700000500 +9999', NOW],
  ['of nobody', ' <> 1700000500 +0000', NOW],
  ['without a date', 'A <a@b.c>', NONE],
])('a committer date %s', async (_, committer, expected) => {
  const root = workTree({ 'a.txt': 'a' });
  oddCommit(root, [`author ${SOUND}`, `committer ${committer}`]);
  const seen = await see(join(root, '.git'));
  expect(seen).toMatchObject(expected);
  expect(seen.commits[0]).toMatchObject({ subject: 'fix: odd', authored: 1_700_000_500 });
});

test('where the author’s date is none, that of the committer stands in; where neither is, none does', async () => {
  const root = workTree({ 'a.txt': 'a' });
  oddCommit(root, [`committer ${SOUND}`]);
  oddCommit(root, ['author A <a@b.c> 9999999999999 +0000', `committer ${SOUND}`]);
  oddCommit(root, ['author A <a@b.c> 9999999999999 +0000', 'committer A <a@b.c> 9999999999999 +0000']);
  const { commits } = await see(join(root, '.git'));
  const odd = commits.filter(({ subject }) => subject === 'fix: odd');
  expect(odd.map(({ authored, committed }) => [authored, committed]).sort(([a = 0], [b = 0]) => a - b)).toEqual([
    [0, 0],
    [1_700_000_500, 1_700_000_500],
    [1_700_000_500, 1_700_000_500],
  ]);
});
