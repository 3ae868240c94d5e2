import { expect, test } from 'vitest';
import { composer } from '../../../src/evidence/readers/composer.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(composer, 'composer');
testHostile(composer, 'composer');

test('composer.json is read', () => {
  expect(['composer.json', 'composer.lock'].map((path) => composer.reads(path))).toEqual([true, false]);
});
