import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, nextbest } from '../support/binary.ts';
import { git } from '../support/story.ts';

function repositoryWith(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git(folder, ['init', '--quiet']);
  git(folder, ['add', '.']);
  git(folder, [
    '-c',
    'user.name=a',
    '-c',
    'user.email=a@example.com',
    'commit',
    '--quiet',
    '-m',
    'feat: start',
    '--date',
    '2026-01-01T00:00:00Z',
  ]);
  return folder;
}

test('not there, not a folder: exit code 3, with what, where and how to mend it', () => {
  const missing = nextbest(['/there/is/nothing']);
  expect([2, 3]).toContain(missing.code);
  expect(missing.err).toContain('nothing');
  expect(missing.out).toBe('');
});

test('an empty folder and a repository without commits: nothing to analyse, exit code 3', () => {
  const empty = emptyFolder();
  expect(nextbest([empty]).code).toBe(3);
  git(empty, ['init', '--quiet']);
  const { code, err } = nextbest([empty]);
  expect(code).toBe(3);
  expect(err).toMatch(/nothing could be analysed/);
});

test('wrong calls: exit code 2', () => {
  const folder = repositoryWith({ 'README.md': '# x' });
  for (const words of [
    ['--as-of', 'yesterday', folder],
    ['--at', 'no-such-branch', folder],
    ['--seed', 'x', folder],
    ['--nonsense'],
    ['map', '-f', 'gif', folder],
  ]) {
    const { code, err } = nextbest(words);
    expect(code, words.join(' ')).toBe(2);
    expect(err, words.join(' ')).not.toBe('');
  }
});

test('a broken purpose: exit code 2 with its line', () => {
  const folder = repositoryWith({ 'README.md': '# x', '.nextbest/purpose.yaml': 'northStar:\n  metric: a\nteam:\n  sise: 4\n' });
  const { code, err } = nextbest([folder]);
  expect(code).toBe(2);
  expect(err).toMatch(/purpose\.yaml:[34]: .*sise/);
});

test('broken and hostile files are named and left out; the rest is answered', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghij'.split('').map((name, index) => `${name}: &${name} [${`*${'abcdefghij'[index]}, `.repeat(8)}*${'abcdefghij'[index]}]`),
  ].join('\n');
  const folder = repositoryWith({
    'good/Dockerfile': 'FROM node:22-alpine\nCMD ["node", "x.js"]\n',
    'broken/package.json': '{ "name": "x", "dependencies": { ',
    'broken/main.tf': 'resource "aws_sqs_queue" "q" {\n  name = "unterminated\n',
    'broken/pom.xml': '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><project><artifactId>&b;</artifactId>',
    'broken/docker-compose.yml': `services:\n  a:\n    image: redis\n   bad: [\n`,
    'bomb/deploy.yaml': `apiVersion: apps/v1\nkind: Deployment\n${bomb}\n`,
    'deep/deploy.yaml': `apiVersion: v1\nkind: Pod\nspec: ${'['.repeat(20_000)}\n`,
  });
  const { code, out } = nextbest(['facts', '--json', folder]);
  expect(code).toBe(0);
  const { unread, facts } = JSON.parse(out);
  const paths = new Set(unread.map((one: { place: { path: string } }) => one.place.path));
  for (const path of ['broken/package.json', 'broken/main.tf', 'broken/docker-compose.yml', 'deep/deploy.yaml'])
    expect([...paths], path).toContain(path);
  expect(out).not.toContain('aaaaaaaa');
  expect(facts.some((one: { path: string }) => one.path === 'good/Dockerfile')).toBe(true);
});

test('a 2 GB file, a link out of the tree and names with control characters', () => {
  const folder = repositoryWith({ 'api/Dockerfile': 'FROM node:22-alpine\n' });
  writeFileSync(join(folder, 'huge.yaml'), '');
  truncateSync(join(folder, 'huge.yaml'), 2 * 1024 ** 3);
  symlinkSync('/etc/hostname', join(folder, 'package.json'));
  symlinkSync('/etc', join(folder, 'outside'));
  const odd = 'odd\n\u001b[31mred\u202etxt';
  mkdirSync(join(folder, odd));
  writeFileSync(join(folder, odd, 'Dockerfile'), 'FROM python:3.13\n');
  for (const words of [
    [],
    ['list'],
    ['components'],
    ['facts'],
    ['explain', '1'],
    ['map', '-f', 'svg'],
    ['map', '-f', 'owm'],
    ['map', '-f', 'html'],
    ['history'],
    ['history', '-f', 'markdown'],
    ['history', '-f', 'html'],
    ['-f', 'markdown'],
    ['-f', 'html'],
  ]) {
    const { code, out, err } = nextbest([...words, folder]);
    expect(code, `${words.join(' ')} ${err}`).toBe(0);
    expect(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(out), words.join(' ')).toBe(false);
  }
  const facts = nextbest(['facts', '--json', folder]).out;
  expect(facts).toContain('huge.yaml');
  expect(facts).not.toContain('/etc');
});

test('shallow and blob-less clones are answered, and said to be so', () => {
  const folder = repositoryWith({ 'api/Dockerfile': 'FROM node:22-alpine\n', 'infra/main.tf': 'resource "aws_sqs_queue" "q" {}\n' });
  writeFileSync(join(folder, 'second.txt'), 'x');
  git(folder, ['add', '.']);
  git(folder, ['-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '-m', 'fix: second']);
  git(folder, ['config', 'uploadpack.allowFilter', 'true']);
  const shallow = join(emptyFolder(), 'shallow');
  const blobless = join(emptyFolder(), 'blobless.git');
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${folder}`, shallow]);
  execFileSync('git', ['clone', '--quiet', '--bare', '--filter=blob:none', `file://${folder}`, blobless]);
  const cut = nextbest([shallow]);
  expect(cut.code).toBe(0);
  expect(cut.out).toMatch(/shallow|history is cut|cut/i);
  const absent = nextbest(['facts', '--json', blobless]);
  expect(absent.code).toBe(0);
  expect(JSON.parse(absent.out).unread.length).toBeGreaterThan(0);
});
