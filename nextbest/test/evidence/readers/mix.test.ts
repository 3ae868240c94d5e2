import { expect, test } from 'vitest';
import { mix } from '../../../src/evidence/readers/mix.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

const PATHS = ['mix.exs', 'apps/shop/mix.exs', 'mix.lock'];

testFixtures(mix, 'mix');
testHostile(mix, 'mix');

test('its files are known by their paths', () => {
  expect(PATHS.map((path) => mix.reads(path))).toEqual([true, true, false]);
});
