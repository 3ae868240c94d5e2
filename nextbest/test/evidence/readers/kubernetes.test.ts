import { expect, test } from 'vitest';
import { kubernetes } from '../../../src/evidence/readers/kubernetes.ts';
import { processorSeconds } from '../../support/processor.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(kubernetes, 'kubernetes');
testHostile(kubernetes, 'kubernetes');

test('only text with an object is parsed, and files with their own readers are left to them', () => {
  expect(
    ['a/b.yaml', 'b.yml', 'kustomization.yaml', 'skaffold.yaml', 'Chart.yaml', 'b.json', 'c.yaml.erb', 'd.yml.j2'].map(kubernetes.reads),
  ).toEqual([true, true, false, false, false, false, true, true]);
  expect(
    ['apiVersion: v1\nkind: Pod', '- apiVersion: v1\n  kind: Pod', 'openapi: 3.0.0\ninfo: {}'].map((text) => kubernetes.mayRead?.(text)),
  ).toEqual([true, true, false]);
});

test('large definitions of custom resources are not parsed', () => {
  const text = `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\n${'# long\n'.repeat(40_000)}`;
  expect(kubernetes.read(text, 'crd.yaml')).toEqual({
    facts: [],
    unread: [{ why: 'definitions of custom resources, larger than 200 kB' }],
  });
});

test('the look before the parse takes one pass', () => {
  const texts = ['\n'.repeat(1_000_000), ' '.repeat(1_000_000), '{,"-'.repeat(250_000), '{{ '.repeat(300_000)];
  expect(processorSeconds(() => texts.map((text) => kubernetes.mayRead?.(text)))).toBeLessThan(2);
});
