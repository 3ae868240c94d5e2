import { expect, test } from 'vitest';
import { goMod } from '../../../src/evidence/readers/go-mod.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(goMod, 'go-mod');
testHostile(goMod, 'go-mod');

test('go.mod is read', () => {
  expect(['go.mod', 'a/go.mod', 'go.sum', 'mango.mod'].map((path) => goMod.reads(path))).toEqual([true, true, false, false]);
});
