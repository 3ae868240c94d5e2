import { expect, test } from 'vitest';
import { helmfile } from '../../../src/evidence/readers/helmfile.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(helmfile, 'helmfile');
testHostile(helmfile, 'helmfile');

test('its files are known by their paths', () => {
  const paths = ['helmfile.yaml', 'ops/helmfile.production.yaml.gotmpl', 'helmfile.d/10-shop.yaml', 'values.yaml', 'helmfile.lock'];
  expect(paths.map(helmfile.reads)).toEqual([true, true, true, false, false]);
});
