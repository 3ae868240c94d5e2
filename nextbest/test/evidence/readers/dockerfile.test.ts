import { expect, test } from 'vitest';
import { dockerfile } from '../../../src/evidence/readers/dockerfile.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(dockerfile, 'dockerfile');
testHostile(dockerfile, 'dockerfile');

test('recipes are read, what only sounds like one is not', () => {
  expect(
    [
      'Dockerfile',
      'a/Dockerfile.prod',
      'api.Dockerfile',
      'Containerfile',
      'Dockerfile.dockerignore',
      'dockerfile.ts',
      'dockerfile.test.ts',
      'docs/Dockerfile.md',
    ].map((path) => dockerfile.reads(path)),
  ).toEqual([true, true, true, true, false, false, false, false]);
});
