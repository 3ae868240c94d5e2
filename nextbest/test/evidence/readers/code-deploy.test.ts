import { expect, test } from 'vitest';
import { codeDeploy } from '../../../src/evidence/readers/code-deploy.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(codeDeploy, 'code-deploy');
testHostile(codeDeploy, 'code-deploy');

test('its files are known by their paths', () => {
  expect(['appspec.yml', 'deploy/appspec-web.yaml', 'my-appspec.yml'].map(codeDeploy.reads)).toEqual([true, true, false]);
});
