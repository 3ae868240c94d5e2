import { statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { git, see, temporaryFolder, workTree } from './fixture.ts';
import { forge, idOf } from './hostile.ts';

test('an object that is not what its id says is told, not read', async () => {
  const root = workTree({ 'a.txt': 'honest', 'b.txt': 'b' });
  forge(join(root, '.git'), idOf('honest'), 'forged');
  expect((await see(root, { at: 'HEAD' })).contents).toEqual({ 'a.txt': { absent: 'forged' }, 'b.txt': { text: 'b' } });
});

test('a file that is not what the index says is read, and marked', async () => {
  const root = workTree({});
  const old = new Date(1_600_000_000_000);
  writeFileSync(join(root, 'a.txt'), 'honest');
  utimesSync(join(root, 'a.txt'), old, old);
  git(root, 'add', 'a.txt');
  writeFileSync(join(root, 'a.txt'), 'forged');
  utimesSync(join(root, 'a.txt'), old, old);
  expect(statSync(join(root, 'a.txt')).mtimeMs).toBe(old.getTime());
  const { blobs, contents } = await see(root);
  expect([blobs['a.txt'], contents['a.txt']]).toEqual([idOf('honest'), { text: 'forged', stale: true }]);
});

test('each object store has a key of its own, the same every time', async () => {
  const root = workTree({ 'a.txt': 'a' });
  const clone = join(temporaryFolder(), 'clone');
  git(root, 'clone', '--quiet', root, clone);
  const keys = [await see(root), await see(root, { at: 'HEAD' }), await see(clone)].map(({ repository }) => repository.store);
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  expect([keys[0] === keys[1], keys[0] === keys[2]]).toEqual([true, false]);
});
