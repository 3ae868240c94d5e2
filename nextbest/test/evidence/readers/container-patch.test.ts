import { expect, test } from 'vitest';
import { containerPatch } from '../../../src/evidence/readers/container-patch.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(containerPatch, 'container-patch');
testHostile(containerPatch, 'container-patch');

test('only operations on containers are worth parsing', () => {
  const texts = [
    '- op: add\n  path: /spec/containers/-\n',
    '[{ "op": "add", "path": "/containers/-" }]',
    'containers: []\n',
    '- op: add\n',
  ];
  expect(texts.map((text) => containerPatch.mayRead?.(text))).toEqual([true, false, false, false]);
});
