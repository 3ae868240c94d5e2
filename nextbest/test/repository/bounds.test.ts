import { execFileSync } from 'node:child_process';
import { appendFileSync, closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRepository } from '../../src/repository/open.ts';
import { git, refusal, see, temporaryFolder, workTree, write } from './fixture.ts';
import { bare, imported, treeBomb } from './hostile.ts';

test('ten objects that name billions of files cost a bounded amount of work, and it is said', { timeout: 180_000 }, async () => {
  const repository = await openRepository(treeBomb(10));
  expect(repository.files).toHaveLength(300_000);
  expect(repository.leftOut).toEqual([{ why: expect.stringContaining('more than 300000 files') }]);
  for await (const commit of repository.history()) expect(commit).toBeUndefined();
  expect([repository.truncated, repository.leftOut[1]?.why]).toEqual([true, expect.stringContaining('could not be read to its end')]);
  await repository.close();
});

test('paths of thousands of bytes are left out, one by one or because they are too many', async () => {
  const root = workTree({ 'a.txt': 'a' });
  const deep = `${'d'.repeat(250)}/`.repeat(17);
  const blob = git(root, 'rev-parse', 'HEAD:a.txt');
  git(root, 'update-index', '--add', '--cacheinfo', `100644,${blob},${deep}x`);
  git(root, 'commit', '--quiet', '--message', 'deep');
  const seen = await see(root, { at: 'HEAD' });
  expect([seen.paths, seen.repository.leftOut.map(({ why }) => why)]).toEqual([
    ['a.txt'],
    ['Files whose path is longer than 4096 bytes were not read.'],
  ]);
});

test('of a commit with very many files the first are kept and the others counted', async () => {
  const files = Array.from({ length: 6000 }, (_, number) => `M 100644 :1 f${String(number).padStart(4, '0')}\n`).join('');
  const seen = await see(
    imported(`blob\nmark :1\ndata 1\nx\ncommit refs/heads/main\ncommitter a <a> 1700000000 +0000\ndata 1\nx\n${files}`),
  );
  expect(seen.commits.map(({ touches, touchesLeftOut }) => [touches.length, touches.at(-1)?.path, touchesLeftOut])).toEqual([
    [5000, 'f4999', 1000],
  ]);
});

test('a message of many megabytes is a subject of 300 characters', async () => {
  const message = 'fix: '.padEnd(20_000_000, 'bread ');
  const seen = await see(imported(`commit refs/heads/main\ncommitter a <a> 1700000000 +0000\ndata ${message.length}\n${message}\n`));
  expect(seen.commits.map(({ subject }) => subject)).toEqual([message.slice(0, 300)]);
});

test('a branch is found among more than a million packed references', async () => {
  const root = workTree({ 'a.txt': 'a' });
  const id = git(root, 'rev-parse', 'HEAD');
  const tags = Array.from({ length: 1_200_000 }, (_, number) => `${id} refs/tags/v${number}\n`);
  git(root, 'update-ref', '-d', 'HEAD');
  writeFileSync(join(root, '.git', 'packed-refs'), `${id} refs/heads/main\n${tags.join('')}`);
  for (const at of [undefined, 'main', 'v1199999']) {
    const repository = await openRepository(join(root, '.git'), at === undefined ? {} : { at });
    expect([at, repository.commit]).toEqual([at, id]);
    await repository.close();
  }
});

test('alternates that name each other many times are looked at once each', async () => {
  const stores = Array.from({ length: 5 }, () => bare());
  for (const [number, root] of stores.entries()) {
    const next = stores[number + 1];
    if (next !== undefined) writeFileSync(join(root, 'objects', 'info', 'alternates'), `${join(next, 'objects')}\n`.repeat(100));
  }
  expect(await refusal(stores[0] ?? '')).toBe('opened');
});

test('a list of alternates that is too long to be looked at is refused, and so is one that is no text', async () => {
  const root = bare();
  const list = join(root, 'objects', 'info', 'alternates');
  mkdirSync(join(root, 'objects', 'info'), { recursive: true });
  writeFileSync(list, '#'.repeat(65 * 1024 * 1024));
  appendFileSync(list, '\n/etc\n');
  expect(await refusal(root)).toBe('git-failed');
  writeFileSync(list, Buffer.from([0x2f, 0xff, 0x2f, 0x0a]));
  expect(await refusal(root)).toBe('git-failed');
});

test('of shared indexes only the one that is named is copied, and none that is huge or no file', async () => {
  const root = workTree({ 'a.txt': 'a' });
  git(root, 'update-index', '--split-index');
  const shared = execFileSync('sh', ['-c', `ls ${root}/.git | grep sharedindex`], { encoding: 'utf8' }).trim();
  for (let number = 0; number < 3; number += 1) sparse(join(root, '.git', `sharedindex.${String(number).repeat(40)}`), 300_000_000);
  expect((await see(root)).repository.leftOut).toEqual([]);
  sparse(join(root, '.git', shared), 300_000_000);
  const huge = await see(root);
  expect([huge.paths, huge.repository.leftOut]).toEqual([['a.txt'], [{ why: expect.stringContaining('index is damaged') }]]);
  execFileSync('ln', ['-sf', '/dev/zero', join(root, '.git', shared)]);
  expect((await see(root)).repository.leftOut).toEqual(huge.repository.leftOut);
});

test('pipes, devices and loops in the place of the files of git keep nobody waiting', async () => {
  const root = workTree({ 'a.txt': 'a' });
  const loose = join(root, '.git', 'objects', git(root, 'rev-parse', 'HEAD').slice(0, 2), '0'.repeat(38));
  const chain = join(root, '.git', 'objects', 'info', 'commit-graphs', 'commit-graph-chain');
  mkdirSync(join(root, '.git', 'objects', 'info', 'commit-graphs'), { recursive: true });
  for (const path of [loose, chain, join(root, '.git', 'shallow')]) {
    execFileSync('mkfifo', [path]);
    expect([path, await refusal(root)]).toEqual([path, 'git-failed']);
    execFileSync('rm', [path]);
  }
  execFileSync('ln', ['-sf', '/dev/zero', join(root, '.git', 'config')]);
  expect((await see(root)).repository.leftOut).toEqual([{ why: expect.stringContaining('config of the git directory') }]);
  execFileSync('ln', ['-sf', 'index', join(root, '.git', 'index')]);
  expect(await refusal(root)).toBe('git-failed');
  execFileSync('sh', ['-c', `rm ${root}/.git/HEAD && mkfifo ${root}/.git/HEAD`]);
  const folder = await see(root);
  expect([folder.paths, folder.repository.leftOut[0]]).toEqual([['a.txt'], { path: '.git', why: expect.stringContaining('not read') }]);
});

test('an exclude file of many megabytes is not taken for rules', async () => {
  const root = workTree({ 'a.txt': 'a' });
  write(root, { 'b.txt': 'b', '.git/info/exclude': 'b.txt\n'.repeat(1_000_000) });
  expect((await see(root)).paths).toEqual(['a.txt', 'b.txt']);
});

test('the name of another store’s folder does not lead git into it', async () => {
  const outside = temporaryFolder();
  const root = workTree({ 'a.txt': 'a' });
  symlinkSync(outside, join(root, '.git', 'objects', 'info', 'loop'));
  expect(await refusal(root)).toBe('git-failed');
});

function sparse(path: string, bytes: number): void {
  execFileSync('rm', ['-f', path]);
  const file = openSync(path, 'w');
  ftruncateSync(file, bytes);
  closeSync(file);
}
