import { expect, test } from 'vitest';
import { procfile } from '../../../src/evidence/readers/procfile.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(procfile, 'procfile');
testHostile(procfile, 'procfile');

test('its files are known by their paths', () => {
  expect(['Procfile', 'a/Procfile.production', 'Procfile.dev'].map(procfile.reads)).toEqual([true, true, false]);
});
