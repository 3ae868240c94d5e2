import { expect, test } from 'vitest';
import { csproj } from '../../../src/evidence/readers/csproj.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(csproj, 'csproj');
testHostile(csproj, 'csproj');

test('projects and central package files are read', () => {
  expect(['a/Api.csproj', 'Api.fsproj', 'Directory.Packages.props', 'Api.sln'].map((path) => csproj.reads(path))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
