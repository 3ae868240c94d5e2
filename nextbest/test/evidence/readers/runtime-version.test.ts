import { expect, test } from 'vitest';
import { runtimeVersion } from '../../../src/evidence/readers/runtime-version.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(runtimeVersion, 'runtime-version');
testHostile(runtimeVersion, 'runtime-version');

test('version files are read', () => {
  expect(['.nvmrc', 'a/.tool-versions', 'runtime.txt', '.bashrc'].map((path) => runtimeVersion.reads(path))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
