import { expect, test } from 'vitest';
import { lockFile } from '../../../src/evidence/readers/lock-file.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

const PATHS = ['yarn.lock', 'a/Cargo.lock', 'flake.lock'];

testFixtures(lockFile, 'lock-file');
testHostile(lockFile, 'lock-file');

test('its files are known by their paths', () => {
  expect(PATHS.map((path) => lockFile.reads(path))).toEqual([true, true, false]);
});
