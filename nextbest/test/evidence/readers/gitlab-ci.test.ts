import { expect, test } from 'vitest';
import { gitlabCi } from '../../../src/evidence/readers/gitlab-ci.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(gitlabCi, 'gitlab-ci');
testHostile(gitlabCi, 'gitlab-ci');

test('pipelines and the files beside them are known by their paths', () => {
  const paths = ['.gitlab-ci.yml', 'api/.gitlab-ci.yaml', 'build.gitlab-ci.yml', '.gitlab/ci/build.yml', 'gitlab.yml', 'src/gitlab/a.ts'];
  expect(paths.map(gitlabCi.reads)).toEqual([true, true, true, true, false, false]);
  expect(gitlabCi.mayRead?.('title: Bug\n')).toBe(false);
});
