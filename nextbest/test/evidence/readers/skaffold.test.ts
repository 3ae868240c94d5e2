import { expect, test } from 'vitest';
import { skaffold } from '../../../src/evidence/readers/skaffold.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(skaffold, 'skaffold');
testHostile(skaffold, 'skaffold');

test('skaffold files are known by their names and their version', () => {
  expect(['skaffold.yaml', 'a/skaffold.ci.yml', 'my-skaffold.yaml'].map(skaffold.reads)).toEqual([true, true, false]);
  expect(skaffold.mayRead?.('a: b')).toBe(false);
});
