import { expect, test } from 'vitest';
import { kustomization } from '../../../src/evidence/readers/kustomization.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(kustomization, 'kustomization');
testHostile(kustomization, 'kustomization');

test('kustomizations are known by their names', () => {
  expect(['base/kustomization.yaml', 'kustomization.yml', 'Kustomization', 'my-kustomization.yaml'].map(kustomization.reads)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
