import { expect, test } from 'vitest';
import { terragrunt } from '../../../src/evidence/readers/terragrunt.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(terragrunt, 'terragrunt');

test('lock files and the HCL of other tools are not read', () => {
  expect(terragrunt.reads('env/.terraform.lock.hcl')).toBe(false);
  expect(terragrunt.mayRead?.('plugin "aws" {\n  enabled = true\n}\n')).toBe(false);
  expect(terragrunt.mayRead?.('include {\n  path = find_in_parent_folders()\n}\n')).toBe(true);
});
