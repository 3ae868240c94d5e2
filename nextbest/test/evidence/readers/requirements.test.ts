import { expect, test } from 'vitest';
import { requirements } from '../../../src/evidence/readers/requirements.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(requirements, 'requirements');
testHostile(requirements, 'requirements');

test('constraints and other text files are not requirements', () => {
  expect(
    [
      'requirements.txt',
      'requirements/base.txt',
      'dev-requirements.txt',
      'requirements.in',
      'constraints.txt',
      'requirements-constraints.txt',
      'notes.txt',
    ].map((path) => requirements.reads(path)),
  ).toEqual([true, true, true, true, false, false, false]);
});
