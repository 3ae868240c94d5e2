import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { commit, git, refusal, see, workTree } from './fixture.ts';
import { objectPath } from './hostile.ts';

function three(): string {
  const root = workTree({ 'a.txt': 'a', 'd/b.txt': 'b' });
  commit(root, 'second', { 'd/b.txt': 'bb' });
  commit(root, 'third', { 'a.txt': 'aa' });
  return root;
}

function lose(root: string, revision: string): void {
  rmSync(objectPath(join(root, '.git'), git(root, 'rev-parse', revision)));
}

test('a work tree whose commit cannot be read is answered without a history', async () => {
  const root = three();
  lose(root, 'HEAD');
  const { repository, paths, commits } = await see(root);
  expect([paths, commits, repository.truncated]).toEqual([['a.txt', 'd/b.txt'], [], true]);
  expect(repository.leftOut).toEqual([{ why: 'The commit that HEAD names cannot be read.' }]);
  expect(await refusal(join(root, '.git'))).toBe('broken-head');
});

test('a commit missing in the middle ends the history there', async () => {
  const root = three();
  commit(root, 'fourth', { 'a.txt': 'aaa' });
  lose(root, 'HEAD~3');
  const { repository, commits } = await see(root);
  expect([commits.map(({ subject }) => subject), repository.truncated]).toEqual([['fourth'], true]);
  expect(repository.leftOut).toEqual([{ why: expect.stringContaining('could not be read to its end') }]);
});

test('a missing folder leaves the files before it', async () => {
  const root = three();
  lose(root, 'HEAD:d');
  const { repository, paths, contents } = await see(root, { at: 'HEAD' });
  expect([paths, contents['a.txt']]).toEqual([['a.txt'], { text: 'aa' }]);
  expect(repository.leftOut[0]?.why).toContain('The tree could not be read to its end');
});

test('a damaged index leaves the files on disk', async () => {
  const root = three();
  writeFileSync(join(root, '.git', 'index'), 'DIRC and then nothing');
  const { repository, paths } = await see(root);
  expect([paths, repository.leftOut]).toEqual([['a.txt', 'd/b.txt'], [{ why: expect.stringContaining('The index is damaged') }]]);
});

test('an object that git ends over takes none of its neighbours with it', async () => {
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, number) => [`f${number}.txt`, `text ${number}`]));
  const root = workTree(files);
  const object = objectPath(join(root, '.git'), git(root, 'rev-parse', 'HEAD:f7.txt'));
  rmSync(object);
  writeFileSync(object, deflateSync('blob 6\0text 7').subarray(0, 14));
  const { contents } = await see(root, { at: 'HEAD' });
  expect(Object.values(contents).filter((content) => 'text' in content)).toHaveLength(39);
  expect('absent' in (contents['f7.txt'] ?? {})).toBe(true);
});

test('rubbish in the list of shallow commits is left out, and said', async () => {
  const root = three();
  writeFileSync(join(root, '.git', 'shallow'), `${git(root, 'rev-parse', 'HEAD~1')}\nrubbish\n`);
  const { repository, commits } = await see(root);
  expect([commits.length, repository.truncated]).toEqual([2, true]);
  expect(repository.leftOut).toEqual([{ why: expect.stringContaining('no commit ids') }]);
});
