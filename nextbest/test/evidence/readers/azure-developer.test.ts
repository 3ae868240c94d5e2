import { azureDeveloper } from '../../../src/evidence/readers/azure-developer.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(azureDeveloper, 'azure-developer');
testHostile(azureDeveloper, 'azure-developer');
