import { expect, test } from 'vitest';
import { gradle } from '../../../src/evidence/readers/gradle.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(gradle, 'gradle');
testHostile(gradle, 'gradle');

test('build and settings scripts are read', () => {
  expect(['build.gradle', 'a/build.gradle.kts', 'settings.gradle', 'gradle.properties'].map((path) => gradle.reads(path))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
