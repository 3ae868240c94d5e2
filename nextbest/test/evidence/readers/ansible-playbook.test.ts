import { expect, test } from 'vitest';
import { ansiblePlaybook } from '../../../src/evidence/readers/ansible-playbook.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(ansiblePlaybook, 'ansible-playbook');
testHostile(ansiblePlaybook, 'ansible-playbook');

test('a playbook is known by its plays, whatever its name', () => {
  const mayRead = (text: string): boolean | undefined => ansiblePlaybook.mayRead?.(text);
  expect(mayRead('- hosts: web\n')).toBe(true);
  expect(mayRead('- name: web\n  hosts: web\n')).toBe(true);
  expect(mayRead('- import_playbook: web.yml\n')).toBe(true);
  expect(mayRead('spec:\n  hosts: [web]\n')).toBe(false);
});

test('a list of things with hosts is no play without what is done there', () => {
  expect(ansiblePlaybook.read('- name: gateway\n  hosts: [shop.example.com]\n', 'gateways.yaml').facts).toEqual([]);
});
