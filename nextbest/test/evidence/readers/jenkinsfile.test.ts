import { expect, test } from 'vitest';
import { jenkinsfile } from '../../../src/evidence/readers/jenkinsfile.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(jenkinsfile, 'jenkinsfile');
testHostile(jenkinsfile, 'jenkinsfile');

test('pipelines are known by their names', () => {
  const paths = ['Jenkinsfile', 'ci/Jenkinsfile.release', 'a/nightly.jenkinsfile', 'Jenkinsfiles/readme.md'];
  expect(paths.map(jenkinsfile.reads)).toEqual([true, true, true, false]);
});

test('a word that is no call is no gate', () => {
  const gates = (text: string): number => jenkinsfile.read(text, 'Jenkinsfile').facts.filter(({ name }) => name === 'approval').length;
  expect(gates("node { input 'Go?' }")).toBe(1);
  expect(gates('node { input() }')).toBe(1);
  expect(gates("node { def input = 'x'; foo(input: 'y'); echo 'input' }")).toBe(0);
});
