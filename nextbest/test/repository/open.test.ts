import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRepository } from '../../src/repository/open.ts';
import { commit, git, refusal, see, temporaryFolder, workTree, write } from './fixture.ts';

const FILES = { 'package.json': '{}\n', 'src/a.ts': 'export const a = 1;\n', 'docs/näh.md': 'ä\n', '.gitignore': 'dist/\n' };

test('a work tree and a bare clone of the same commit give the same files, ids and contents', async () => {
  const root = workTree(FILES);
  const bare = join(temporaryFolder(), 'shop.git');
  git(root, 'clone', '--quiet', '--bare', root, bare);
  const [fromDisk, fromObjects, atRevision] = [await see(root), await see(bare), await see(root, { at: 'main' })];
  expect(fromDisk.paths).toEqual(['.gitignore', 'docs/näh.md', 'package.json', 'src/a.ts']);
  expect(fromObjects.blobs).toEqual(fromDisk.blobs);
  expect(atRevision.blobs).toEqual(fromDisk.blobs);
  expect(fromObjects.contents).toEqual(fromDisk.contents);
  expect(fromDisk.contents['src/a.ts']).toEqual({ text: 'export const a = 1;\n' });
  expect(fromObjects.repository.commit).toBe(git(root, 'rev-parse', 'HEAD'));
  expect(fromObjects.repository.committedAt).toMatch(/^2023-11-1\dT.*Z$/);
});

test('a work tree is read as it lies on disk: changed, new and deleted files, without ignored ones', async () => {
  const root = workTree({ ...FILES, 'gone.txt': 'x' });
  write(root, { 'src/a.ts': 'changed\n', 'new.tf': 'new\n', 'dist/out.js': 'ignored', 'node_modules/x/package.json': '{}' });
  rmSync(join(root, 'gone.txt'));
  const seen = await see(root);
  expect(seen.paths).toEqual(['.gitignore', 'docs/näh.md', 'new.tf', 'package.json', 'src/a.ts']);
  expect(seen.contents['src/a.ts']).toEqual({ text: 'changed\n' });
  expect(seen.blobs['src/a.ts']).toBe(git(root, 'hash-object', 'src/a.ts'));
  expect(seen.blobs['new.tf']).toBe(git(root, 'hash-object', 'new.tf'));
});

test('a change that keeps size and time just after git looked is seen', async () => {
  const root = workTree({ 'a.txt': 'one\n' });
  write(root, { 'a.txt': 'two\n' });
  expect((await see(root)).blobs['a.txt']).toBe(git(root, 'hash-object', 'a.txt'));
});

test('tracked files count even where an ignore file names them', async () => {
  const root = workTree({ '.gitignore': 'dist/\n', 'dist/kept.js': '1', 'node_modules/kept/index.js': '1' });
  write(root, { 'dist/other.js': '2' });
  expect((await see(root)).paths).toEqual(['.gitignore', 'dist/kept.js', 'node_modules/kept/index.js']);
});

test('--at takes branches, tags, ids, abbreviated ids and steps', async () => {
  const root = workTree({ 'a.txt': '1' });
  const first = git(root, 'rev-parse', 'HEAD');
  git(root, 'tag', '--annotate', '--message', 'one', 'v1');
  git(root, 'branch', 'Ärger/eins');
  git(root, 'pack-refs', '--all');
  git(root, 'tag', 'loose');
  const second = commit(root, 'fix: more', { 'b.txt': '2' });
  for (const at of [
    'v1',
    'Ärger/eins',
    'refs/tags/loose',
    first,
    first.slice(0, 8),
    'HEAD~1',
    'main^',
    '@~',
    `v9-2-g${first.slice(0, 7)}`,
  ]) {
    const seen = await see(root, { at });
    expect([at, seen.repository.commit, seen.paths]).toEqual([at, first, ['a.txt']]);
  }
  expect((await see(root, { at: 'main' })).repository.commit).toBe(second);
});

test('revisions that are not there, or would be more than a name, are refused', async () => {
  const root = workTree({ 'a.txt': '1' });
  for (const at of [
    'none',
    '--all',
    '',
    'HEAD~9',
    'HEAD:a.txt',
    '../../config',
    'HEAD@{1}',
    'main\nx',
    '^main',
    'deadbeef',
    ':/begin',
    'HEAD^{/x}',
  ]) {
    expect([at, await refusal(root, { at })]).toEqual([at, 'unknown-revision']);
  }
});

test('a repository without commits opens; a revision of it does not', async () => {
  const root = workTree({});
  expect(await see(root)).toMatchObject({
    paths: [],
    commits: [],
    repository: { leftOut: [{ why: expect.stringContaining('no commits yet') }] },
  });
  write(root, { 'compose.yaml': 'services: {}\n' });
  expect((await see(root)).paths).toEqual(['compose.yaml']);
  expect(await refusal(root, { at: 'HEAD' })).toBe('no-commits');
  const bare = temporaryFolder();
  git(bare, 'init', '--quiet', '--bare');
  expect((await see(bare)).paths).toEqual([]);
});

test('what cannot be opened says why', async () => {
  const folder = temporaryFolder();
  write(folder, { 'file.txt': '' });
  expect(await refusal(join(folder, 'absent'))).toBe('not-found');
  expect(await refusal(join(folder, 'file.txt'))).toBe('not-a-directory');
  expect(await refusal(folder, { at: 'main' })).toBe('no-commits');
  const bare = join(temporaryFolder(), 'b.git');
  git(folder, 'clone', '--quiet', '--bare', workTree({ a: '1' }), bare);
  writeFileSync(join(bare, 'HEAD'), 'ref: refs/heads/other\n');
  expect(await refusal(bare)).toBe('unknown-revision');
  git(bare, 'config', 'extensions.refstorage', 'reftable');
  expect(await refusal(bare)).toBe('git-failed');
});

test('a machine without git is told so, and can still read a folder', async () => {
  const path = process.env['PATH'];
  const root = workTree({ a: '1' });
  process.env['PATH'] = temporaryFolder();
  try {
    expect(await refusal(root)).toBe('git-missing');
    expect(await refusal(temporaryFolder())).toBe('opened');
  } finally {
    process.env['PATH'] = path;
  }
});

test('a folder outside git is walked by its ignore files, without links and packages', async () => {
  const root = temporaryFolder();
  write(root, {
    '.gitignore': '*.log\n/build\n!keep.log\n',
    'a.log': '',
    'keep.log': '',
    'build/x': '',
    'src/build/y': '',
    'src/.gitignore': '!b.log\n',
    'src/b.log': '',
    'node_modules/z/package.json': '{}',
  });
  symlinkSync('/etc', join(root, 'etc'));
  const seen = await see(root);
  expect(seen.paths).toEqual(['.gitignore', 'etc', 'keep.log', 'src/.gitignore', 'src/b.log', 'src/build/y']);
  expect(seen.contents['etc']).toEqual({ absent: 'unreadable' });
  expect([seen.repository.commit, seen.commits]).toEqual([undefined, []]);
});

test('sha256 repositories give their own ids', async () => {
  const root = workTree(FILES, '--object-format=sha256');
  write(root, { 'new.txt': 'new' });
  const seen = await see(root);
  expect(seen.repository.commit).toBe(git(root, 'rev-parse', 'HEAD'));
  expect(seen.blobs['new.txt']).toBe(git(root, 'hash-object', 'new.txt'));
  expect(seen.commits).toHaveLength(1);
  expect((await see(root, { at: seen.repository.commit?.slice(0, 9) ?? '' })).blobs['src/a.ts']).toBe(seen.blobs['src/a.ts']);
});

test('a linked work tree has its own commit and index, and shared objects', async () => {
  const root = workTree(FILES);
  const linked = join(temporaryFolder(), 'linked');
  git(root, 'worktree', 'add', '--quiet', '-b', 'side', linked);
  const id = commit(linked, 'feat: side', { 'side.txt': 's' });
  const seen = await see(linked);
  expect([seen.repository.commit, seen.paths.includes('side.txt'), seen.commits.length]).toEqual([id, true, 2]);
  expect((await see(linked, { at: 'main' })).paths).not.toContain('side.txt');
});

test('split indexes, sparse checkouts and conflicts are read', async () => {
  const root = workTree({ 'a/x.txt': 'x', 'b/y.txt': 'y' });
  git(root, 'update-index', '--split-index');
  commit(root, 'more', { 'c/z.txt': 'z' });
  const before = await see(root);
  expect(before.paths).toEqual(['a/x.txt', 'b/y.txt', 'c/z.txt']);
  git(root, 'sparse-checkout', 'set', '--cone', '--sparse-index', 'a');
  expect(await see(root)).toMatchObject({ blobs: before.blobs, contents: before.contents });
  git(root, 'sparse-checkout', 'disable');
  git(root, 'checkout', '--quiet', '-b', 'side', 'HEAD~1');
  commit(root, 'ours', { 'a/x.txt': 'ours' });
  git(root, 'checkout', '--quiet', 'main');
  commit(root, 'theirs', { 'a/x.txt': 'theirs' });
  expect(() => git(root, 'merge', 'side')).toThrow();
  const conflict = await see(root);
  expect(conflict.paths).toEqual(['a/x.txt', 'b/y.txt', 'c/z.txt']);
  expect(conflict.contents['a/x.txt']).toMatchObject({ text: expect.stringContaining('<<<<<<<') });
});

test('odd names come through unharmed, on disk and from objects', async () => {
  const odd = ['line\nbreak', '\u001b[31mred', '\u202egnp.exe', 'tab\there', ' 100644 blob', '😀', '\uffee'];
  const root = workTree(Object.fromEntries(odd.map((name) => [`d/${name}`, name])));
  writeFileSync(Buffer.concat([Buffer.from(`${root}/d/latin`), Buffer.from([0xe4])]), 'latin');
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'names');
  for (const seen of [await see(root), await see(root, { at: 'HEAD' })]) {
    for (const name of odd) expect(seen.contents[`d/${name}`]).toEqual({ text: name });
    expect(seen.contents['d/latin\u00e4']).toEqual({ text: 'latin' });
    expect(seen.paths.indexOf('d/\uffee')).toBeLessThan(seen.paths.indexOf('d/😀'));
    expect(new Set(seen.commits.flatMap(({ touches }) => touches.map(({ path }) => path)))).toEqual(new Set(seen.paths));
  }
  expect((await see(root)).paths).toEqual((await see(root, { at: 'HEAD' })).paths);
});

test('contents are bounded, binary files are told apart, and a byte order mark is no text', async () => {
  const root = workTree({ 'big.txt': 'x'.repeat(1_000_001), 'binary.bin': 'a\0b', 'mark.json': '\uFEFF{}', 'empty.txt': '' });
  for (const seen of [await see(root), await see(root, { at: 'HEAD' })]) {
    expect(seen.contents).toEqual({
      'big.txt': { absent: 'too-large' },
      'binary.bin': { absent: 'binary' },
      'mark.json': { text: '{}' },
      'empty.txt': { text: '' },
    });
  }
});

test('reading may be left early and started again, also twice at a time', async () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, number) => [`f${number}.txt`, `${number}`.repeat(5000)]));
  const root = workTree(files);
  const repository = await openRepository(root, { at: 'HEAD' });
  for await (const _ of repository.read(repository.files, 1e6)) break;
  const all = async () => {
    const read: string[] = [];
    for await (const [file, content] of repository.read(repository.files, 1e6))
      if ('text' in content && content.text === files[file.path]) read.push(file.path);
    return read.length;
  };
  expect(await Promise.all([all(), all()])).toEqual([300, 300]);
  await repository.close();
});

test('names and web addresses come from the remote, without credentials', async () => {
  const root = workTree(FILES);
  git(root, 'remote', 'add', 'origin', 'https://user:hunter2@git.example.com/team/shop.git');
  expect((await see(root)).repository).toMatchObject({ name: 'shop', webAddress: 'https://git.example.com/team/shop' });
  expect((await see(root, { name: 'till' })).repository.name).toBe('till');
  const mirror = join(temporaryFolder(), 'kiosk');
  mkdirSync(mirror);
  git(mirror, 'clone', '--quiet', '--bare', root, 'repo');
  rmSync(join(mirror, 'repo', 'config'));
  expect((await see(join(mirror, 'repo'))).repository.name).toBe('kiosk');
});

test('a part of a work tree is read as a folder, and says that the history is missing', async () => {
  const root = workTree(FILES);
  const { repository, paths } = await see(join(root, 'src'));
  expect([paths, repository.leftOut]).toEqual([['a.ts'], [{ why: expect.stringContaining('part of a git work tree') }]]);
});

test('submodules and nested repositories are named and not entered', async () => {
  const inner = workTree({ 'inside.txt': 'i' });
  const root = workTree(FILES);
  git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'vendor/inner');
  git(root, 'commit', '--quiet', '--message', 'submodule');
  renameSync(workTree({ 'n.txt': 'n' }), join(root, 'nested'));
  const seen = await see(root);
  const modules = seen.repository.files.filter(({ kind }) => kind === 'submodule');
  expect(modules.map(({ path, blob }) => [path, blob])).toEqual([
    ['nested', '0'.repeat(40)],
    ['vendor/inner', git(inner, 'rev-parse', 'HEAD')],
  ]);
  expect(seen.contents['nested']).toEqual({ absent: 'unreadable' });
  expect(seen.repository.leftOut.map(({ path }) => path)).toEqual(['nested', 'vendor/inner']);
});

test('a folder that holds repositories names them', async () => {
  const folder = temporaryFolder();
  write(folder, { 'notes.md': 'n' });
  renameSync(workTree({ 'n.txt': 'n' }), join(folder, 'shop'));
  const seen = await see(folder);
  expect(seen.repository.files.map(({ path, kind }) => [path, kind])).toEqual([
    ['notes.md', 'file'],
    ['shop', 'submodule'],
  ]);
  expect(seen.repository.leftOut.map(({ path }) => path)).toEqual(['shop']);
});
