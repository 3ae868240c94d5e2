import { expect, test } from 'vitest';
import { ecsTask } from '../../../src/evidence/readers/ecs-task.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(ecsTask, 'ecs-task');
testHostile(ecsTask, 'ecs-task');

test('a JSON file is a task definition when it has a list of named containers', () => {
  expect(['task.json', 'infra/orders.json', 'task.yaml'].map(ecsTask.reads)).toEqual([true, true, false]);
  expect(ecsTask.mayRead?.('{ "name": "web" }')).toBe(false);
  expect(ecsTask.read('{ "containerDefinitions": { "shape": "ContainerDefinitions" } }', 'api.json').facts).toEqual([]);
  expect(ecsTask.read('{ "containerDefinitions": [{ "image": "a/b" }] }', 'a.json').facts).toEqual([]);
});
