import { expect, test } from 'vitest';
import { buildkite } from '../../../src/evidence/readers/buildkite.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(buildkite, 'buildkite');
testHostile(buildkite, 'buildkite');

test('a pipeline may be only the list of its steps', () => {
  const { facts } = buildkite.read('- block: Go\n- command: make\n', 'pipeline.yml');
  expect(facts.map(({ name, label, line }) => [name, label, line])).toEqual([
    ['buildkite/pipeline', undefined, 1],
    ['approval', 'Go', 1],
    ['make', undefined, 2],
  ]);
  expect(['.buildkite/pipeline.yml', '.buildkite/a/b.yaml', 'buildkite.yml', 'pipeline.yml'].map(buildkite.reads)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
