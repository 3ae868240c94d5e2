import { expect, test } from 'vitest';
import { cloudFoundry } from '../../../src/evidence/readers/cloud-foundry.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(cloudFoundry, 'cloud-foundry');
testHostile(cloudFoundry, 'cloud-foundry');

test('its files are known by their paths', () => {
  expect(['manifest.yml', 'manifest-production.yml', 'manifests/a.yml'].map(cloudFoundry.reads)).toEqual([true, true, false]);
});
