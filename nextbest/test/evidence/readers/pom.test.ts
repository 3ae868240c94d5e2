import { expect, test } from 'vitest';
import { pom } from '../../../src/evidence/readers/pom.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(pom, 'pom');
testHostile(pom, 'pom');

test('pom.xml is read', () => {
  expect(['pom.xml', 'a/pom.xml', 'pom.xml.bak'].map((path) => pom.reads(path))).toEqual([true, true, false]);
});
