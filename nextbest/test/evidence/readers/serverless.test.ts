import { expect, test } from 'vitest';
import { serverless } from '../../../src/evidence/readers/serverless.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(serverless, 'serverless');
testHostile(serverless, 'serverless');

test('its files are known by their paths', () => {
  expect(['serverless.yml', 'serverless.prod.yaml', 'serverless.ts'].map(serverless.reads)).toEqual([true, true, false]);
});
