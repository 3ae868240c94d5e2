import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAtomically } from '../../src/storage/write.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nextbest-test-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a file is made or replaced as a whole, with nothing left beside it', () => {
  const path = join(root, 'a.yaml');
  writeAtomically(path, 'one\n');
  writeAtomically(path, 'zwei ü\n', { within: root });
  expect([readFileSync(path, 'utf8'), readdirSync(root)]).toEqual(['zwei ü\n', ['a.yaml']]);
});

test('a link, a folder and an absent folder are refused', () => {
  const outside = join(root, 'outside.txt');
  writeFileSync(outside, 'mine');
  symlinkSync(outside, join(root, 'link.yaml'));
  symlinkSync(join(root, 'nowhere'), join(root, 'dangling.yaml'));
  mkdirSync(join(root, 'folder'));
  for (const name of ['link.yaml', 'dangling.yaml', 'folder', 'absent/a.yaml'])
    expect(() => writeAtomically(join(root, name), 'x')).toThrow();
  expect([readFileSync(outside, 'utf8'), readdirSync(root).sort()]).toEqual([
    'mine',
    ['dangling.yaml', 'folder', 'link.yaml', 'outside.txt'],
  ]);
});

test('a folder that leads out of the repository is refused', () => {
  const [repository, outside] = [join(root, 'repository'), join(root, 'outside')];
  for (const folder of [repository, outside]) mkdirSync(folder);
  symlinkSync(outside, join(repository, '.nextbest'));
  expect(() => writeAtomically(join(repository, '.nextbest', 'purpose.yaml'), 'x', { within: repository })).toThrow('leads out');
  expect(readdirSync(outside)).toEqual([]);
});

test('what has to be fresh replaces nothing, not even what came in the meantime, and leaves nothing beside it', () => {
  const path = join(root, 'a.md');
  writeAtomically(path, 'one\n', { within: root, fresh: true });
  expect(() => writeAtomically(path, 'two\n', { within: root, fresh: true })).toThrow('it is there already');
  expect([readFileSync(path, 'utf8'), readdirSync(root)]).toEqual(['one\n', ['a.md']]);
});
