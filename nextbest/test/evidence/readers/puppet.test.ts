import { expect, test } from 'vitest';
import { puppet } from '../../../src/evidence/readers/puppet.ts';
import { isVendored } from '../../../src/evidence/scope.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(puppet, 'puppet');
testHostile(puppet, 'puppet');

test('its files are known by their paths', () => {
  const paths = ['manifests/site.pp', 'modules/web/manifests/init.pp', 'hieradata/nodes/web.yaml', 'config/web.yaml'];
  expect(paths.map(puppet.reads)).toEqual([true, true, true, false]);
});

test('data without a list of classes is none of its files', () => {
  expect(puppet.mayRead?.('shop:\n  classes:\n    - bread\n')).toBe(false);
});

test('manifests are read in a folder that other tools build into', () => {
  expect(['dist/profile/manifests/web.pp', 'dist/web.js', 'vendor/web/manifests/init.pp'].map(isVendored)).toEqual([false, true, true]);
});
