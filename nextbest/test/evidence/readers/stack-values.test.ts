import { expect, test } from 'vitest';
import { stackValues } from '../../../src/evidence/readers/stack-values.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(stackValues, 'stack-values');
testHostile(stackValues, 'stack-values');

test('only files that give parameters a path are parsed', () => {
  const texts = [
    'parameters:\n  Bus: /shop/bus/name',
    '[{"ParameterKey": "Bus", "ParameterValue": "/shop/bus"}]',
    'parameters:\n  Bus: shop',
  ];
  expect(texts.map((text) => stackValues.mayRead?.(text))).toEqual([true, true, false]);
  expect(['a.yaml', 'a.json', 'package.json', 'a.toml'].map(stackValues.reads)).toEqual([true, true, false, false]);
});
