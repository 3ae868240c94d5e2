import { bicep } from '../../../src/evidence/readers/bicep.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(bicep, 'bicep');
testHostile(bicep, 'bicep');
