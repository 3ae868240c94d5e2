import { expect, test } from 'vitest';
import { packer } from '../../../src/evidence/readers/packer.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(packer, 'packer');
testHostile(packer, 'packer');

test('its files are known by their paths', () => {
  const paths = ['images/web.pkr.hcl', 'packer/web.json', 'web-packer.json', 'web.json', 'main.tf'];
  expect(paths.map(packer.reads)).toEqual([true, true, true, false, false]);
});

test('other JSON in a folder of that name says nothing', () => {
  expect(packer.mayRead?.('{ "name": "shop" }')).toBe(false);
});
