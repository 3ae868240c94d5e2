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
    'azure_pipeline.yaml',
    'azure.yaml',
  ];
  expect(paths.map(azurePipelines.reads)).toEqual([true, true, true, true, true, false]);
  expect(azurePipelines.mayRead?.('parameters: {}\n')).toBe(false);
});

test('a file with the name of any pipeline is one of Azure where it says what only those say', () => {
  const factsOf = (text: string): readonly string[] => azurePipelines.read(text, 'ci.yml').facts.map(({ name }) => name);
  const task = 'steps:\n- task: UseDotNet@2\n';
  expect(azurePipelines.reads('ci.yml')).toBe(true);
  expect(factsOf(`trigger: [main]\n${task}`)).toEqual(['azure-pipelines/pipeline', 'UseDotNet']);
  expect(factsOf('extends:\n  template: v1/build.yml@templates\n')).toEqual(['azure-pipelines/pipeline']);
  expect(factsOf(task)).toEqual([]);
  expect(factsOf('on: push\njobs:\n  all:\n    steps:\n    - uses: actions/checkout@v4\n')).toEqual([]);
});
