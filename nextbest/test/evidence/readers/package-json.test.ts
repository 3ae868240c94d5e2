import { expect, test } from 'vitest';
import { packageJson } from '../../../src/evidence/readers/package-json.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(packageJson, 'package-json');
testHostile(packageJson, 'package-json');

test('installed packages are not manifests', () => {
  expect(
    ['package.json', 'api/package.json', 'node_modules/x/package.json', 'package-lock.json'].map((path) => packageJson.reads(path)),
  ).toEqual([true, true, false, false]);
});
