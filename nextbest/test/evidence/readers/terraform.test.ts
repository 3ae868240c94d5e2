import { expect, test } from 'vitest';
import { terraform } from '../../../src/evidence/readers/terraform.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(terraform, 'terraform');

test('a setting whose name holds what nobody sees is left out', () => {
  const { facts } = terraform.read('resource "a_b" "c" {\n  x = { "\\u202enodes" = 3, nodes = 4 }\n}\n', 'a.tf');
  expect(Object.keys(facts[0]?.attributes ?? {})).toEqual(['x.nodes']);
});
