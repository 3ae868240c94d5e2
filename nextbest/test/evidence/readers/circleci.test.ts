import { expect, test } from 'vitest';
import { circleci } from '../../../src/evidence/readers/circleci.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(circleci, 'circleci');
testHostile(circleci, 'circleci');

test('only files of its own folder are read', () => {
  expect(['.circleci/config.yml', 'a/.circleci/continue.yaml', 'circleci/config.yml'].map(circleci.reads)).toEqual([true, true, false]);
});
