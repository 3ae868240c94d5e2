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

test('a variable that is called as a registry is the host of what is pushed', () => {
  expect(pushedBy('/kaniko/executor --destination "${ECR_REGISTRY}/shop/web:$CI_COMMIT_SHA"')).toEqual(['$.dkr.ecr.$.amazonaws.com']);
  expect(pushedBy('/kaniko/executor --destination "${SECRET_REGISTRY}/shop/web:1"')).toEqual([]);
});

test('a quote after a backslash leaves the commands below it as they are', () => {
  expect(pushedBy('KEPT="{ \\"auth\\": {\\"a\\"}}"\n      docker push registry.example.com/shop/web')).toEqual(['registry.example.com']);
});

function pushedBy(script: string): readonly string[] {
  const { facts } = gitlabCi.read(`build:\n  script:\n    - |\n      ${script}\n`, '.gitlab-ci.yml');
  return facts.flatMap(({ name, references = [] }) => (name === 'registry' ? references.map(({ to }) => to) : []));
}
