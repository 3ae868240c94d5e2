import { expect, test } from 'vitest';
import { environmentSettings } from '../../../src/evidence/readers/environment-settings.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(environmentSettings, 'environment-settings');
testHostile(environmentSettings, 'environment-settings');

function environmentsIn(name: string, text: string): readonly (string | undefined)[] {
  return environmentSettings.read(text, name).facts.map(({ label }) => label);
}

test('settings and code that is settings are read; pipelines, tests and other code are not', () => {
  const settings = [
    'a/prod.yml',
    'prod.tfvars.json',
    'x/PROD.public.conf',
    'config/environments/production.rb',
    'app/config.py',
    'a/settings/prod.py',
  ];
  const others = [
    '.github/workflows/prod.yml',
    'src/test/prod.yml',
    'tests/prod.yml',
    'lib/production.rb',
    'a/prod.py',
    'locales/dev.json',
  ];
  expect([...settings, ...others].filter(environmentSettings.reads)).toEqual(settings);
});

test.each([
  ['prod.yml', 'production'],
  ['values-staging.yaml', 'staging'],
  ['PROD.public.conf', 'prod'],
  ['review.tfvars', 'review'],
])('the name %s is of an environment', (name) => {
  expect(environmentsIn(name, 'size: 5\n')).toHaveLength(1);
});

test.each(['review.yml', 'reproduction.yml', 'values.yaml', 'production'])('the name %s is of none', (name) => {
  expect(environmentsIn(name, 'size: 5\n')).toEqual([]);
});

test('what describes workloads or a pipeline gives no settings, whatever its name', () => {
  const texts = ['kind: Deployment\n', 'services:\n  api:\n', 'jobs:\n  prod:\n', 'production:\n  script: deploy\n'];
  expect(texts.flatMap((text) => environmentsIn('deploy.yml', text))).toEqual([]);
  expect(texts.slice(0, 3).flatMap((text) => environmentsIn('prod.yml', text))).toEqual([]);
});
