import { expect, test } from 'vitest';
import { fly } from '../../../src/evidence/readers/fly.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(fly, 'fly');
testHostile(fly, 'fly');

test('its files are known by their paths', () => {
  expect(['fly.toml', 'a/fly.staging.toml', 'firefly.toml'].map(fly.reads)).toEqual([true, true, false]);
});
