import { expect, test } from 'vitest';
import { nomad } from '../../../src/evidence/readers/nomad.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(nomad, 'nomad');
testHostile(nomad, 'nomad');

test('its files are known by their paths', () => {
  expect(['web.nomad', 'jobs/web.nomad.hcl', 'web.hcl'].map(nomad.reads)).toEqual([true, true, false]);
});
