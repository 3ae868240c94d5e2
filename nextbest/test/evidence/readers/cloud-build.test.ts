import { expect, test } from 'vitest';
import { cloudBuild } from '../../../src/evidence/readers/cloud-build.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(cloudBuild, 'cloud-build');
testHostile(cloudBuild, 'cloud-build');

test('a build is known by the name of its file, or by the images that its steps run in', () => {
  const paths = ['cloudbuild.yaml', 'release.cloudbuild.json', 'builders/push.yml', 'push.json'];
  expect(paths.map(cloudBuild.reads)).toEqual([true, true, true, false]);
  const step = (image: string): string => `steps:\n  - name: ${image}\n    args: [push, gcr.io/$PROJECT_ID/cart]\n`;
  const namesIn = (text: string, path: string): string[] => cloudBuild.read(text, path).facts.map(({ name }) => name);
  expect(namesIn(step('gcr.io/cloud-builders/docker'), 'push.yml')).toEqual([
    'cloud-build/pipeline',
    'gcr.io/cloud-builders/docker',
    'docker push',
    'registry',
  ]);
  expect(namesIn(step('acme/tool:1'), 'push.yml')).toEqual([]);
  expect(namesIn(`kind: Task\n${step('gcr.io/cloud-builders/docker')}`, 'push.yml')).toEqual([]);
});
