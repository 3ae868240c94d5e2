import { expect, test } from 'vitest';
import { ansibleTasks } from '../../../src/evidence/readers/ansible-tasks.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(ansibleTasks, 'ansible-tasks');
testHostile(ansibleTasks, 'ansible-tasks');

test('its files are known by their paths', () => {
  const paths = ['roles/web/tasks/main.yml', 'handlers/main.yaml', 'roles/web/meta/main.yml', 'roles/web/vars/main.yml'];
  expect(paths.map(ansibleTasks.reads)).toEqual([true, true, true, false]);
});

test('lists of other things in folders of that name are no tasks', () => {
  expect(ansibleTasks.read('- nginx\n- redis\n', 'tasks/main.yml').facts).toEqual([]);
  expect(ansibleTasks.read('- title: nginx\n  link: x\n', 'tasks/main.yml').facts).toEqual([]);
});

test('a role that another one needs is called by it', () => {
  const { facts } = ansibleTasks.read('dependencies:\n  - acme.redis\ngalaxy_info: {}\n', 'meta/main.yml');
  expect(facts.map(({ name, references }) => [name, references?.map(({ to }) => to)])).toEqual([
    ['ansible/tasks', ['acme.redis']],
    ['redis', undefined],
  ]);
});
