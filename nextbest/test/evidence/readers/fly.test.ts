import { expect, test } from 'vitest';
import { fly } from '../../../src/evidence/readers/fly.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(fly, 'fly');
testHostile(fly, 'fly');

test('its files are known by their paths', () => {
  expect(['fly.toml', 'a/fly.staging.toml', 'firefly.toml'].map(fly.reads)).toEqual([true, true, false]);
});

test('a folder with what nobody sees, or a token, is no folder', () => {
  const folders = ['services/\u2029/Dockerfile', 'ghp_0123456789abcdef/Dockerfile'].map((dockerfile) => {
    const { facts } = fly.read(`app = "a"\n[build]\ndockerfile = ${JSON.stringify(dockerfile)}\n`, 'fly.toml');
    return facts[0]?.references?.map(({ to }) => to);
  });
  expect(folders).toEqual([['services/ '.trim()], ['.']]);
});
