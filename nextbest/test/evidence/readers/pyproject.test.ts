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

test('groups of features are optional, groups of other names are for developers', () => {
  const text = '[dependency-groups]\nall_sources = ["boto3"]\ntracing = ["mock"]\nall-dev = ["ruff"]\n';
  const scopes = pyproject
    .read(text, 'pyproject.toml')
    .facts.filter(({ in: source }) => source === 'pypi')
    .map(({ scope }) => scope);
  expect(scopes).toEqual(['optional', 'development', 'development']);
});
