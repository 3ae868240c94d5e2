import { expect, test } from 'vitest';
import { azurePipelines } from '../../../src/evidence/readers/azure-pipelines.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(azurePipelines, 'azure-pipelines');
testHostile(azurePipelines, 'azure-pipelines');

test('pipelines and their templates are known by their paths', () => {
  const paths = [
    'azure-pipelines.yml',
    'ci/azure-pipelines-release.yaml',
    '.azure-pipelines/jobs/test.yml',
    'shop.azure-pipelines.yml',
    'azure.yaml',
  ];
  expect(paths.map(azurePipelines.reads)).toEqual([true, true, true, true, false]);
  expect(azurePipelines.mayRead?.('parameters: {}\n')).toBe(false);
});
