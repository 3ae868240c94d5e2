import { expect, test } from 'vitest';
import { sbt } from '../../../src/evidence/readers/sbt.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

const PATHS = ['a/build.sbt', 'project/Dependencies.scala', 'src/Dependencies.scala'];

testFixtures(sbt, 'sbt');
testHostile(sbt, 'sbt');

test('its files are known by their paths', () => {
  expect(PATHS.map((path) => sbt.reads(path))).toEqual([true, true, false]);
});
