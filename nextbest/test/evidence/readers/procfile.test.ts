import { expect, test } from 'vitest';
import { procfile } from '../../../src/evidence/readers/procfile.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(procfile, 'procfile');
testHostile(procfile, 'procfile');

test('its files are known by their paths', () => {
  expect(['Procfile', 'a/Procfile.production', 'Procfile.dev'].map(procfile.reads)).toEqual([true, true, false]);
});

test("of a developer's file only what serves and what works off jobs keeps running", () => {
  expect(processesIn(['web: puma', 'jobs: bundle exec good_job start', 'css: npm run watch:css', 'mail: mailcatcher'])).toEqual([
    'web',
    'jobs',
  ]);
});

test("a developer's file without a worker of jobs tells nothing of production", () => {
  expect(processesIn(['web: puma', 'api: rackup', 'js: webpack --watch'])).toEqual([]);
});

test("a developer's file that serves nothing tells nothing of production", () => {
  expect(processesIn(['jobs: sidekiq', 'js: webpack --watch'])).toEqual([]);
});

function processesIn(lines: readonly string[]): readonly (string | undefined)[] {
  const { facts } = procfile.read(lines.join('\n'), 'Procfile');
  return facts.flatMap(({ name, label }) => (name === 'process' ? [label] : []));
}
