import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Releases } from '#model/repository.ts';
import { openRepository } from '../../src/repository/open.ts';
import { commit, git, temporaryFolder, workTree } from './fixture.ts';

async function releasesAt(path: string): Promise<Releases & { readonly leftOut: readonly string[] }> {
  const repository = await openRepository(path);
  try {
    const ids = new Set<string>();
    for await (const { id } of repository.history()) ids.add(id);
    const releases = await repository.releases(ids);
    return { ...releases, leftOut: repository.leftOut.map(({ why }) => why) };
  } finally {
    await repository.close();
  }
}

test('tags are told with the commits they lead to, and with their own date where they have one', async () => {
  const root = workTree({ 'a.txt': '1' });
  const first = git(root, 'rev-parse', 'HEAD');
  git(root, 'tag', 'light');
  git(root, 'tag', '--annotate', '--message', 'tagger x <a> 1 +0000\n\ntagger y <b> 2 +0000', 'noted');
  git(root, 'tag', '--annotate', '--message', 'of a tag', 'nested', 'noted');
  git(root, 'tag', 'file', 'HEAD:a.txt');
  const second = commit(root, 'feat: two', { 'a.txt': '2' });
  git(root, 'tag', 'ä/ö');
  const dates = ['noted', 'nested'].map((name) => Number(git(root, 'for-each-ref', '--format=%(taggerdate:unix)', `refs/tags/${name}`)));
  const expected = [
    { name: 'light', commit: first },
    { name: 'nested', commit: first, at: dates[1] },
    { name: 'noted', commit: first, at: dates[0] },
    { name: 'ä/ö', commit: second },
  ];
  expect((await releasesAt(root)).tags).toEqual(expected);
  git(root, 'pack-refs', '--all');
  expect((await releasesAt(root)).tags).toEqual(expected);
  git(root, 'tag', '--force', 'light', second);
  expect((await releasesAt(root)).tags[0]).toEqual({ name: 'light', commit: second });
});

test('commits that only tags or branches of an environment reach are told once, with parents and subject', async () => {
  const root = workTree({ 'a.txt': '1' });
  const base = git(root, 'rev-parse', 'HEAD');
  git(root, 'checkout', '--quiet', '-b', '1-x');
  const fix = commit(root, 'fix: one (#7)', { 'a.txt': '2' });
  git(root, 'tag', 'v1.0.1');
  commit(root, 'feat: not tagged', { 'a.txt': '3' });
  git(root, 'checkout', '--quiet', '-b', 'deploy/production', 'main');
  git(root, 'merge', '--quiet', '--no-ff', '--message', 'Deploy', fix);
  const deployed = git(root, 'rev-parse', 'HEAD');
  git(root, 'checkout', '--quiet', 'main');
  commit(root, 'feat: two', { 'b.txt': '1' });
  const { branches, nodes } = await releasesAt(root);
  expect(branches).toEqual([{ name: 'deploy/production', commit: deployed }]);
  expect(nodes.map(({ id, parents, subject }) => [id, parents, subject])).toEqual([
    [deployed, [base, fix], 'Deploy'],
    [fix, [base], 'fix: one (#7)'],
  ]);
});

test('a branch of a remote goes by the name it has there, and counts before an own one', async () => {
  const root = workTree({ 'a.txt': '1' });
  const first = git(root, 'rev-parse', 'HEAD');
  git(root, 'branch', 'production');
  const second = commit(root, 'feat: two', { 'a.txt': '2' });
  git(root, 'update-ref', 'refs/remotes/origin/production', second);
  git(root, 'update-ref', 'refs/remotes/origin/staging', first);
  expect((await releasesAt(root)).branches).toEqual([{ name: 'production', commit: second }]);
});

test('a tag whose commit is not in the clone does not keep the others from being read', async () => {
  const root = workTree({ 'a.txt': '1' });
  git(root, 'checkout', '--quiet', '-b', 'side');
  const fix = commit(root, 'fix: one', { 'a.txt': '2' });
  git(root, 'tag', 'v1.0.1');
  git(root, 'checkout', '--quiet', 'main');
  writeFileSync(join(root, '.git', 'refs', 'tags', 'absent'), `${'1'.repeat(40)}\n`);
  const { tags, nodes, leftOut } = await releasesAt(root);
  expect([tags.map(({ name }) => name), nodes.map(({ id }) => id), leftOut]).toEqual([['v1.0.1'], [fix], []]);
});

test('a link among the references is not followed', async () => {
  const root = workTree({ 'a.txt': '1' });
  const elsewhere = temporaryFolder();
  writeFileSync(join(elsewhere, 'v1.0.0'), git(root, 'rev-parse', 'HEAD'));
  symlinkSync(elsewhere, join(root, '.git', 'refs', 'tags', 'linked'));
  mkdirSync(join(root, '.git', 'refs', 'tags', 'x'), { recursive: true });
  writeFileSync(join(root, '.git', 'refs', 'tags', 'x', 'no-id'), 'ref: refs/tags/x/no-id\n');
  appendFileSync(join(root, '.git', 'packed-refs'), `# pack-refs with: peeled fully-peeled sorted\n${'g'.repeat(40)} refs/tags/odd\n`);
  expect((await releasesAt(root)).tags).toEqual([]);
});

test('of more tags than are read the rest is said', { timeout: 60_000 }, async () => {
  const root = workTree({ 'a.txt': '1' });
  const id = git(root, 'rev-parse', 'HEAD');
  const lines = Array.from({ length: 50_001 }, (_, at) => `${id} refs/tags/v${String(at).padStart(6, '0')}\n`);
  writeFileSync(join(root, '.git', 'packed-refs'), `# pack-refs with: peeled\n${lines.join('')}`);
  const { tags, leftOut } = await releasesAt(root);
  expect([tags.length, leftOut]).toEqual([50_000, [expect.stringContaining('more than 50000 tags')]]);
});
