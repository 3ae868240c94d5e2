import { expect, test } from 'vitest';
import { amplify } from '../../../src/evidence/readers/amplify.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(amplify, 'amplify');
testHostile(amplify, 'amplify');

test('its files are known by their names', () => {
  const paths = ['amplify.yml', 'shop/amplify.yaml', 'amplify/backend/backend-config.json', 'amplify.json', 'amplify.ts'];
  expect(paths.filter((path) => amplify.reads(path))).toEqual(paths.slice(0, 3));
});
