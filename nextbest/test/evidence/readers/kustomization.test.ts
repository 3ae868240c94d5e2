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

test('a list that is longer than anybody writes is said and not read', () => {
  const { facts, unread } = kustomization.read(`resources:\n${'  - ../base\n'.repeat(30_000)}`, 'kustomization.yaml');
  expect(facts).toEqual([]);
  expect(unread).toEqual([{ why: 'longer than 256 KiB' }]);
});
