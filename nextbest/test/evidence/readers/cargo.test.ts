import { expect, test } from 'vitest';
import { cargo } from '../../../src/evidence/readers/cargo.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(cargo, 'cargo');
testHostile(cargo, 'cargo');

test('Cargo.toml is read', () => {
  expect(['Cargo.toml', 'Cargo.lock'].map((path) => cargo.reads(path))).toEqual([true, false]);
});
