import { expect, test } from 'vitest';
import { makefile } from '../../../src/evidence/readers/makefile.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(makefile, 'makefile');
testHostile(makefile, 'makefile');

test('its files are known by their names', () => {
  const paths = ['Makefile', 'a/makefile', 'GNUmakefile', 'Makefile.in', 'rakefile'];
  expect(paths.filter(makefile.reads)).toEqual(['Makefile', 'a/makefile', 'GNUmakefile']);
});
