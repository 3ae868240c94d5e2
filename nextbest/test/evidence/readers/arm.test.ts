import { arm } from '../../../src/evidence/readers/arm.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(arm, 'arm');
testHostile(arm, 'arm');
