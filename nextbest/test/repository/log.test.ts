import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { commit, git, see, workTree, write } from './fixture.ts';

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
  expect(commits.map(({ subject, touches }) => [subject, touches.map(({ path, status }) => `${status} ${path}`)])).toEqual([
    ['Merge side', []],
    ['chore: empty', []],
    ['rename', ['A new name.txt', 'D old name.txt']],
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

test('people are opaque keys after .mailmap of the analysed commit; bots are told apart', async () => {
  const root = workTree({ 'a.txt': '1' });
  const author = (who: string) => git(root, 'commit', '--quiet', '--allow-empty', '--author', who, '--message', 'x');
  author('Ada <ada@old.example>');
  author('renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>');
  author('Abbot <abbot@example.org>');
  write(root, { '.mailmap': 'Ada Byron <Ada@example.org> <ada@old.example>\n' });
  git(root, 'add', '.mailmap');
  git(root, 'commit', '--quiet', '--message', 'mailmap');
  const { commits } = await see(root);
  const ada = createHash('sha256').update('ada@example.org').digest('hex').slice(0, 12);
  expect(commits.map(({ author: key, bot }) => [key === ada, bot])).toEqual([
    [true, false],
    [false, false],
    [false, true],
    [true, false],
    [true, false],
  ]);
  expect(JSON.stringify(commits)).not.toMatch(/example\.org|Byron/);
});

test('--at gives the history up to that commit', async () => {
  const root = workTree({ 'a.txt': '1' });
  commit(root, 'second', { 'a.txt': '2' });
  expect((await see(root, { at: 'HEAD~1' })).commits.map(({ subject }) => subject)).toEqual(['feat: begin']);
});
