import { expect, test } from 'vitest';
import { pyproject } from '../../../src/evidence/readers/pyproject.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(pyproject, 'pyproject');
testHostile(pyproject, 'pyproject');

test('pyproject.toml and Pipfile are read', () => {
  expect(['a/pyproject.toml', 'Pipfile', 'Pipfile.lock', 'poetry.lock'].map((path) => pyproject.reads(path))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
