import { expect, test } from 'vitest';
import { environmentsIn } from '../support/environments.ts';

test('settings are of the environment that their file or section names', async () => {
  expect(await environmentsIn({ 'deploy/prd.yml': 'size: 5\n' })).toEqual(['environment-settings:1:production']);
  const sections = 'production:\n  size: 5\nqa:\n  size: 1\n';
  expect(await environmentsIn({ 'sizes.yml': sections })).toEqual([
    'environment-settings:1:production',
    'environment-settings:3:nonproduction',
  ]);
});

test('settings of examples and tests are those, whatever environment they name', async () => {
  expect(await environmentsIn({ 'examples/prod.yml': 'size: 5\n' })).toEqual(['environment-settings:1:optional']);
  expect(await environmentsIn({ 'e2e/prod.yml': 'size: 5\n' })).toEqual(['environment-settings:1:nonproduction']);
});

test('what stands among the settings of one environment is of that environment', async () => {
  const code = 'import os\nclass Config:\n    A = os.environ["REDIS_URL"]\nclass Development(Config):\n    B = os.environ["CACHE_URL"]\n';
  const all = await environmentsIn({ 'app/config.py': code });
  expect(all.filter((one) => one.startsWith('variable'))).toEqual(['variable/REDIS_URL:3:unknown', 'variable/CACHE_URL:5:nonproduction']);
});
