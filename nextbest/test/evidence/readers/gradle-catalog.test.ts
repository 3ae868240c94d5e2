import { expect, test } from 'vitest';
import { gradleCatalog } from '../../../src/evidence/readers/gradle-catalog.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(gradleCatalog, 'gradle-catalog');
testHostile(gradleCatalog, 'gradle-catalog');

test('version catalogues are read', () => {
  expect(['gradle/libs.versions.toml', 'versions.toml'].map((path) => gradleCatalog.reads(path))).toEqual([true, false]);
});
