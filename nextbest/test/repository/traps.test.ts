import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRepository } from '../../src/repository/open.ts';
import { commit, git, refusal, see, temporaryFolder, workTree, write } from './fixture.ts';

/** A command that leaves a file behind when anything runs it. */
function canary(): { command: string; sang: () => boolean } {
  const folder = temporaryFolder();
  const command = join(folder, 'trap.sh');
  writeFileSync(command, `#!/bin/sh\ntouch ${join(folder, 'sang')}\n`);
  chmodSync(command, 0o755);
  return { command, sang: () => existsSync(join(folder, 'sang')) };
}

/** Opens and reads everything in each way there is. */
async function readInEveryWay(root: string) {
  const bare = join(root, '.git');
  return [await see(root), await see(root, { at: 'HEAD' }), await see(bare), await see(root, { at: 'HEAD~1' })] as const;
}

function commandSettings(command: string): Readonly<Record<string, string>> {
  return {
    'core.fsmonitor': command,
    'core.pager': command,
    'core.sshCommand': command,
    'core.editor': command,
    'core.askPass': command,
    'core.alternateRefsCommand': command,
    'pager.log': command,
    'gpg.program': command,
    'log.showSignature': 'true',
    'diff.external': command,
    'diff.trap.command': command,
    'diff.trap.textconv': command,
    'filter.trap.smudge': command,
    'filter.trap.clean': command,
    'filter.trap.process': command,
    'merge.trap.driver': command,
    'credential.helper': command,
    'alias.log': `!${command}`,
    'alias.cat-file': `!${command}`,
    'alias.ls-files': `!${command}`,
    'uploadpack.packObjectsHook': command,
    'diff.renames': 'true',
    'i18n.logOutputEncoding': 'UTF-16',
  };
}

test('no command in the configuration runs: the traps are real, and silent here', async () => {
  const { command, sang } = canary();
  const root = workTree({ '.gitattributes': '* diff=trap filter=trap merge=trap\n', 'a.txt': 'a\n' });
  commit(root, 'fix: second', { 'a.txt': 'b\n' });
  for (const [key, value] of Object.entries(commandSettings(command))) git(root, 'config', key, value);
  write(root, { 'a.txt': 'c\n', 'new.txt': 'n\n' });
  const [disk, objects] = await readInEveryWay(root);
  expect(disk.contents['a.txt']).toEqual({ text: 'c\n' });
  expect(objects.commits.map(({ subject }) => subject)).toEqual(['fix: second', 'feat: begin']);
  expect(sang()).toBe(false);
  expect(() => git(root, 'ls-files', '--others')).not.toThrow();
  expect(sang()).toBe(true);
});

test('no hook runs', async () => {
  const { command, sang } = canary();
  const root = workTree({ 'a.txt': 'a\n' });
  commit(root, 'second', { 'a.txt': 'b\n' });
  mkdirSync(join(root, '.git', 'hooks'), { recursive: true });
  for (const hook of ['post-checkout', 'post-index-change', 'pre-auto-gc', 'fsmonitor-watchman', 'reference-transaction', 'post-rewrite']) {
    symlinkSync(command, join(root, '.git', 'hooks', hook));
  }
  await readInEveryWay(root);
  expect(sang()).toBe(false);
  git(root, 'update-index', '--really-refresh', '--force-write-index');
  expect(sang()).toBe(true);
});

test('a missing object of a partial clone is answered as missing, and nobody is asked for it', async () => {
  const { command, sang } = canary();
  const root = workTree({ 'a.txt': 'kept\n', 'b.txt': 'lost\n' });
  commit(root, 'second', { 'c.txt': 'c\n' });
  const lost = git(root, 'rev-parse', 'HEAD:b.txt');
  unlinkSync(join(root, '.git', 'objects', lost.slice(0, 2), lost.slice(2)));
  const settings = {
    'extensions.partialClone': 'origin',
    'core.repositoryFormatVersion': '1',
    'remote.origin.promisor': 'true',
    'remote.origin.partialclonefilter': 'blob:none',
    'remote.origin.url': `ext::${command}`,
    'protocol.ext.allow': 'always',
  };
  for (const [key, value] of Object.entries(settings)) git(root, 'config', key, value);
  const seen = await see(root, { at: 'HEAD' });
  expect(seen.contents).toEqual({ 'a.txt': { text: 'kept\n' }, 'b.txt': { absent: 'missing' }, 'c.txt': { text: 'c\n' } });
  expect(seen.repository.leftOut).toHaveLength(1);
  expect(sang()).toBe(false);
  expect(() => git(root, 'cat-file', '-p', lost)).toThrow();
  expect(sang()).toBe(true);
});

test('includes, another work tree and replaced objects have no effect', async () => {
  const { command, sang } = canary();
  const elsewhere = temporaryFolder();
  write(elsewhere, { 'secret.txt': 'elsewhere', included: `[core]\n\tfsmonitor = ${command}\n` });
  const root = workTree({ 'a.txt': 'true\n' });
  commit(root, 'second', { 'b.txt': 'b\n' });
  write(elsewhere, { 'forged.txt': 'forged\n' });
  git(root, 'replace', git(root, 'rev-parse', 'HEAD:a.txt'), git(root, 'hash-object', '-w', join(elsewhere, 'forged.txt')));
  expect(git(root, 'show', 'HEAD:a.txt')).toBe('forged');
  git(root, 'config', 'include.path', join(elsewhere, 'included'));
  git(root, 'config', 'core.worktree', elsewhere);
  const [disk, objects] = await readInEveryWay(root);
  expect(disk.paths).toEqual(['a.txt', 'b.txt']);
  expect(objects.contents['a.txt']).toEqual({ text: 'true\n' });
  expect(sang()).toBe(false);
});

test('the caller’s own git settings do not matter either', async () => {
  const { command, sang } = canary();
  const root = workTree({ 'a.txt': 'a\n' });
  commit(root, 'second', { 'a.txt': 'b\n' });
  const planted = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: command,
    GIT_EXTERNAL_DIFF: command,
    GIT_PAGER: command,
    GIT_DIR: '/',
    GIT_TRACE: join(root, 'trace'),
  };
  Object.assign(process.env, planted);
  try {
    expect((await readInEveryWay(root))[0].paths).toEqual(['a.txt']);
  } finally {
    for (const key of Object.keys(planted)) delete process.env[key];
  }
  expect([sang(), existsSync(join(root, 'trace'))]).toEqual([false, false]);
});

test('alternates are followed to the objects of a repository and nowhere else', async () => {
  const root = workTree({ 'a.txt': 'a\n' });
  const shared = join(temporaryFolder(), 'shared');
  git(root, 'clone', '--quiet', '--shared', root, shared);
  expect((await see(shared, { at: 'HEAD' })).contents['a.txt']).toEqual({ text: 'a\n' });
  const alternates = join(shared, '.git', 'objects', 'info', 'alternates');
  const loop = join(shared, '.git', 'objects');
  for (const bad of [
    '/etc',
    temporaryFolder(),
    '../../..',
    '"/tmp/objects"',
    '//host/share/objects',
    '/dev/stdin',
    '/nowhere/objects',
    loop,
  ]) {
    writeFileSync(alternates, `${bad}\n`);
    expect([bad, await refusal(shared)]).toEqual([bad, 'git-failed']);
  }
});

test('a pipe in the place of a file keeps nobody waiting', async () => {
  const root = workTree({ 'a.txt': 'a\n', 'd/b.txt': 'b\n' });
  rmSync(join(root, 'a.txt'));
  for (const name of ['a.txt', '.gitignore', '.git/info/alternates', '.git/packed-refs', '.git/MERGE_HEAD'])
    execFileSync('mkfifo', [join(root, name)]);
  expect((await see(root)).paths).toEqual(['d/b.txt']);
  for (const name of ['.git/objects/info/commit-graph', '.git/objects/pack/pack-1.idx', '.git/shallow']) {
    execFileSync('mkfifo', [join(root, name)]);
    expect([name, await refusal(root)]).toEqual([name, 'git-failed']);
    unlinkSync(join(root, name));
  }
});

test('links are never read through, nor are files behind a linked folder', async () => {
  const outside = temporaryFolder();
  write(outside, { 'secret.txt': 'hunter2', 'd/x.txt': 'hunter2' });
  const root = workTree({ 'd/x.txt': 'mine\n', 'a.txt': 'a\n' });
  symlinkSync(join(outside, 'secret.txt'), join(root, 'out.txt'));
  git(root, 'add', 'out.txt');
  rmSync(join(root, 'd'), { recursive: true });
  symlinkSync(join(outside, 'd'), join(root, 'd'));
  symlinkSync('.', join(root, 'loop'));
  const seen = await see(root);
  expect(seen.repository.files.map(({ path, kind }) => [path, kind])).toEqual([
    ['a.txt', 'file'],
    ['d', 'link'],
    ['loop', 'link'],
    ['out.txt', 'link'],
  ]);
  expect(JSON.stringify(seen.contents)).not.toContain('hunter2');
});

test('a folder that becomes a link between listing and reading is not read through', async () => {
  const outside = temporaryFolder();
  write(outside, { 'x.txt': 'hunter2' });
  const root = workTree({ 'd/x.txt': 'innocent' });
  const repository = await openRepository(root);
  rmSync(join(root, 'd'), { recursive: true });
  symlinkSync(outside, join(root, 'd'));
  for await (const [, content] of repository.read(repository.files, 1000)) expect(content).toEqual({ absent: 'unreadable' });
  await repository.close();
});

test('ignore files and subjects made to take for ever are read in time', async () => {
  const root = workTree({ 'a.txt': 'a' });
  const deep = Array.from({ length: 60 }, () => 'a').join('/');
  write(root, {
    '.gitignore': `${'a*'.repeat(100)}b\n${'**/a/'.repeat(50)}b\n${'a/**/'.repeat(3)}b\n!a*\n`,
    [`${deep}/${'a'.repeat(200)}`]: '',
    'long/x': '',
  });
  const start = performance.now();
  expect((await see(root)).paths).toContain('long/x');
  expect(performance.now() - start).toBeLessThan(3000);
});

test('nothing is written into what is read, and no scratch repository is left behind', async () => {
  const root = workTree({ 'a.txt': 'a\n' });
  commit(root, 'second', { 'b.txt': 'b\n' });
  git(root, 'update-index', '--split-index');
  const before = snapshot(root);
  const scratches = temporaryFolder();
  process.env['TMPDIR'] = scratches;
  try {
    await readInEveryWay(root);
    await refusal(root, { at: 'none' });
    mkdirSync(join(root, '.git', 'shallow'));
    expect(await refusal(root)).toBe('git-failed');
  } finally {
    delete process.env['TMPDIR'];
  }
  expect(snapshot(root)).toEqual(before);
  expect(readdirSync(scratches)).toEqual([]);
});

function snapshot(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${statSync(path, { bigint: true }).mtimeNs} ${readFileSync(path).length}`)
    .sort();
}
