import { expect, test } from 'vitest';
import { compose } from '../../../src/evidence/readers/compose.ts';
import { processorSeconds } from '../../support/processor.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(compose, 'compose');
testHostile(compose, 'compose');

test('compose files are known by their names', () => {
  const paths = [
    'docker-compose.yml',
    'a/compose.prod.yaml',
    'dev.docker-compose.yml',
    'docker-compose-test.yaml',
    'composer.yaml',
    'compose.json',
    'decompose.yml',
  ];
  expect(paths.map(compose.reads)).toEqual([true, true, true, true, false, false, false]);
});

test('a name of the file marks every fact as development', () => {
  const text = 'services:\n  a:\n    image: b\n';
  const names = [
    'compose.yaml',
    'compose.override.yaml',
    'docker-compose.dev.yml',
    'docker-compose-ci.yml',
    'compose.test.yml',
    'compose.device.yml',
  ];
  const scopes = ['', 'development', 'development', 'development', 'development', ''];
  expect(names.map((name) => compose.read(text, name).facts[0]?.scope ?? '')).toEqual(scopes);
});

test('many services that extend a large one are read soon', () => {
  const variables = Array.from({ length: 20_000 }, (_, index) => `      V${index}_URL: http://h${index}\n`).join('');
  const services = Array.from({ length: 5_000 }, (_, index) => `  s${index}: {extends: base, image: a}\n`).join('');
  const text = `services:\n  base:\n    image: b\n    environment:\n${variables}${services}`;
  expect(processorSeconds(() => expect(compose.read(text, 'compose.yaml').facts).toHaveLength(5_000))).toBeLessThan(10);
});
