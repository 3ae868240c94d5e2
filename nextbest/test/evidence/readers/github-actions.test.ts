import { expect, test } from 'vitest';
import { githubActions } from '../../../src/evidence/readers/github-actions.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(githubActions, 'github-actions');
testHostile(githubActions, 'github-actions');

test('workflows and actions are known by their paths', () => {
  const paths = [
    '.github/workflows/a.yml',
    'x/.github/workflows/a.yaml',
    '.github/actions/a/action.yml',
    '.github/dependabot.yml',
    '.github/workflows/a/b.yml',
  ];
  expect(paths.map(githubActions.reads)).toEqual([true, true, true, false, false]);
});

test('a workflow without a name goes by its file', () => {
  const { facts } = githubActions.read('on: [push, pull_request]\njobs: {}\n', '.github/workflows/ci.yml');
  expect(facts).toEqual([
    {
      in: 'structure',
      name: 'workflow',
      role: 'declares',
      label: 'ci.yml',
      line: 1,
      endLine: 2,
      attributes: { 'on.push': { value: true, line: 1 }, 'on.pull_request': { value: true, line: 1 } },
    },
  ]);
});
