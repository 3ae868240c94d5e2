import { expect, test } from 'vitest';
import { gemfile } from '../../../src/evidence/readers/gemfile.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(gemfile, 'gemfile');
testHostile(gemfile, 'gemfile');

test('Gemfile and its lock are read', () => {
  expect(['Gemfile', 'a/Gemfile.lock', 'Gemfile.old'].map((path) => gemfile.reads(path))).toEqual([true, true, false]);
});
