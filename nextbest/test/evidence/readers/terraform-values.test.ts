import { expect, test } from 'vitest';
import { terraformValues } from '../../../src/evidence/readers/terraform-values.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(terraformValues, 'terraform-values');

test('state files are never candidates', () => {
  expect(['prod.auto.tfvars', 'terraform.tfstate', 'terraform.tfstate.backup', 'main.tf'].map(terraformValues.reads)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
