import { expect, test } from 'vitest';
import { cloudBuild } from '../../../src/evidence/readers/cloud-build.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(cloudBuild, 'cloud-build');
testHostile(cloudBuild, 'cloud-build');

test('build files are known by their names', () => {
  const paths = ['cloudbuild.yaml', 'a/cloudbuild-release.yml', 'release.cloudbuild.json', 'cloudbuilder.yaml'];
  expect(paths.map(cloudBuild.reads)).toEqual([true, true, true, false]);
});
