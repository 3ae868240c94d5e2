import { expect, test } from 'vitest';
import { readme } from '../../../src/evidence/readers/readme.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(readme, 'readme');
testHostile(readme, 'readme');

test('only README files are read', () => {
  expect(['README.md', 'a/readme.rst', 'README', 'README.de.md', 'READMEs.md'].map((path) => readme.reads(path))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
