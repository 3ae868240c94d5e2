import { terraform } from '../../../src/evidence/readers/terraform.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(terraform, 'terraform');
