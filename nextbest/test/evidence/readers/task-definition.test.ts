import { expect, test } from 'vitest';
import { taskDefinition } from '../../../src/evidence/readers/task-definition.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(taskDefinition, 'task-definition');
testHostile(taskDefinition, 'task-definition');

test('its files are JSON that defines containers', () => {
  const paths = ['task-definition.json', 'aws/web.json', 'package.json', 'tsconfig.json', 'a.yaml'];
  expect(paths.filter(taskDefinition.reads)).toEqual(['task-definition.json', 'aws/web.json']);
  expect(['{ "containerDefinitions": [] }', '{ "name": "containers" }'].map((text) => taskDefinition.mayRead?.(text))).toEqual([
    true,
    false,
  ]);
});
