import { expect, test } from 'vitest';
import { signs } from '../../../src/evidence/readers/signs.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

const OTHERS = ['test/a.sql', 'db/seeds/a.sql', 'a.test.ts', 'a.md'];
const PATHS = ['db/a.sql', 'src/a.ts', ...OTHERS];

testFixtures(signs, 'signs');
testHostile(signs, 'signs');

test('its files are known by their paths', () => {
  expect(PATHS.filter((path) => !signs.reads(path))).toEqual(OTHERS);
});
