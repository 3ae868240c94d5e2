import { expect, test } from 'vitest';
import { chef } from '../../../src/evidence/readers/chef.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(chef, 'chef');
testHostile(chef, 'chef');

test('its files are known by their paths', () => {
  const paths = ['cookbooks/web/recipes/default.rb', 'roles/web.rb', 'nodes/web-1.json', 'Policyfile.rb', 'cookbooks/web/metadata.rb'];
  expect(paths.map(chef.reads)).toEqual([true, true, true, true, false]);
  expect(['app/models/role.rb', 'lib/recipes.rb'].map(chef.reads)).toEqual([false, false]);
});

test('other Ruby in folders of that name is none of its files', () => {
  expect(chef.mayRead?.('class Bread\n  def bake = 1\nend\n')).toBe(false);
});

test('a policy lists recipes by their names alone', () => {
  const { facts } = chef.read("name 'shop'\nrun_list 'shop::web', 'nginx'\n", 'Policyfile.rb');
  expect(facts[0]?.references?.map(({ to }) => to)).toEqual(['shop', 'nginx']);
});
