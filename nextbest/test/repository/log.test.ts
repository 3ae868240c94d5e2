import { expect, test } from 'vitest';
import type { Touch } from '#model/repository.ts';
import { openRepository } from '../../src/repository/open.ts';
import { commit, git, gitWithInput, see, workTree, write } from './fixture.ts';

test('the history is that of git log: commits, times, statuses and paths; a merge has no files', async () => {
  const root = workTree({ 'a.txt': '1', 'old name.txt': 'same', 'd/x': '1' });
  commit(root, 'feat(api): two', { 'a.txt': '2', 'ö.txt': '1' });
  git(root, 'mv', 'old name.txt', 'new name.txt');
  git(root, 'commit', '--quiet', '--message', 'rename');
  git(root, 'checkout', '--quiet', '-b', 'side', 'HEAD~1');
  commit(root, 'chore: empty', {});
  git(root, 'checkout', '--quiet', 'main');
  git(root, 'merge', '--quiet', '--no-ff', '--message', 'Merge side', 'side');
  const { commits } = await see(root);
  expect(commits.map((one) => [one.id, one.authored, one.committed, one.subject].join(' '))).toEqual(
    git(root, 'log', '--format=%H %at %ct %s').split('\n'),
  );
  expect(commits.map((one) => one.parents.join(' '))).toEqual(
    git(root, 'log', '--format=%P.')
      .split('\n')
      .map((line) => line.slice(0, -1)),
  );
  expect(commits.map(({ subject, touches }) => [subject, touches.map(told)])).toEqual([
    ['Merge side', []],
    ['chore: empty', []],
    ['rename', ['A new name.txt < old name.txt', 'D old name.txt']],
    ['feat(api): two', ['M a.txt', 'A ö.txt']],
    ['feat: begin', ['A a.txt', 'A d/x', 'A old name.txt']],
  ]);
});

test('text in subjects, names and paths cannot disturb the reading', async () => {
  const root = workTree({ M: '1', A: '2' });
  const subject = `\u0001 \u0002 :100644 A\tx ${'0'.repeat(40)} 1 1`;
  git(root, 'config', 'user.name', 'x');
  git(root, '-c', 'user.name=x', 'commit', '--quiet', '--allow-empty', '--author', 'D \u0002 M <a b@\u0001>', '--message', subject);
  commit(root, `${'😀'.repeat(200)}${'x'.repeat(200)}`, { D: '3' });
  const { commits } = await see(root);
  expect(commits.map(({ touches }) => touches.map(({ path }) => path))).toEqual([['D'], [], ['A', 'M']]);
  expect(commits[1]?.subject).toBe(subject);
  expect(commits[0]?.subject).toBe('😀'.repeat(150));
});

test('--at gives the history up to that commit', async () => {
  const root = workTree({ 'a.txt': '1' });
  commit(root, 'second', { 'a.txt': '2' });
  expect((await see(root, { at: 'HEAD~1' })).commits.map(({ subject }) => subject)).toEqual(['feat: begin']);
});

function told({ path, status, from }: Touch): string {
  return `${status} ${path}${from === undefined ? '' : ` < ${from}`}`;
}

test('a file that one commit moved unchanged names where it came from, unless two files could be meant', async () => {
  const root = workTree({ a: 'one', b: 'two', c: 'two', d: '', e: 'long\n'.repeat(99), f: 'same' });
  for (const path of ['a', 'b', 'c', 'd', 'e']) git(root, 'mv', path, `to-${path}`);
  write(root, { 'to-e': `${'long\n'.repeat(99)}changed`, g: 'same' });
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'move');
  const { commits } = await see(root);
  expect(commits[0]?.touches.map(told).filter((touch) => touch.startsWith('A'))).toEqual([
    'A g',
    'A to-a < a',
    'A to-b',
    'A to-c',
    'A to-d',
    'A to-e',
  ]);
});

test('an octopus merge has all its parents and no files', async () => {
  const root = workTree({ a: '1' });
  for (const side of ['x', 'y', 'z']) {
    git(root, 'checkout', '--quiet', '-b', side, 'main');
    commit(root, side, { [side]: side });
  }
  git(root, 'checkout', '--quiet', 'main');
  git(root, 'merge', '--quiet', '--no-ff', '--message', 'three', 'x', 'y', 'z');
  const { commits } = await see(root);
  expect(commits[0]).toMatchObject({ parents: git(root, 'rev-parse', 'main~1', 'x', 'y', 'z').split('\n'), touches: [] });
  expect(commits).toHaveLength(5);
});

test('paths of any bytes are read as the listing has them', async () => {
  const paths = ['new\nline', 'tab\tquote"', ':100644 100644', '\u{1f600}', ' space ', 'a/\u0001'];
  const root = workTree(Object.fromEntries(paths.map((path) => [path, path])));
  const blob = git(root, 'hash-object', 'a/\u0001');
  const odd = Buffer.concat([Buffer.from(`100644 ${blob}\t`), Buffer.from([0xff, 0x41]), Buffer.from('\0')]);
  gitWithInput(root, odd, 'update-index', '-z', '--index-info');
  git(root, 'commit', '--quiet', '--message', 'bytes');
  const seen = await see(root, { at: 'HEAD' });
  expect(seen.commits.flatMap(({ touches }) => touches.map(({ path }) => path)).sort()).toEqual([...seen.paths].sort());
  expect(seen.paths).toHaveLength(7);
});

test('a range leaves out what some commits reach, and commits that are not there leave out nothing', async () => {
  const root = workTree({ a: '1' });
  const first = git(root, 'rev-parse', 'HEAD');
  const second = commit(root, 'second', { a: '2' });
  const third = commit(root, 'third', { a: '3' });
  const repository = await openRepository(root);
  const subjectsOf = async (from: string, without: string): Promise<readonly string[]> => {
    const subjects: string[] = [];
    for await (const { subject } of repository.history({ from: [from], without: [without] })) subjects.push(subject);
    return subjects;
  };
  expect(await subjectsOf(third, first)).toEqual(['third', 'second']);
  expect(await subjectsOf(second, '0'.repeat(40))).toEqual(['second', 'feat: begin']);
  expect(await subjectsOf(first, third)).toEqual([]);
  await repository.close();
});
