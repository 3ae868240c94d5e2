import { expect, test } from 'vitest';
import { wrangler } from '../../../src/evidence/readers/wrangler.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(wrangler, 'wrangler');
testHostile(wrangler, 'wrangler');

test('its files are known by their paths', () => {
  expect(['wrangler.toml', 'a/wrangler.jsonc', 'wrangler.json', 'wrangler.yaml'].map(wrangler.reads)).toEqual([true, true, true, false]);
});

test('comments move no line', () => {
  const { facts } = wrangler.read('{\n// one\n/* two\n */ "name": "site", // three\n"ai": {"binding": "AI"} }', 'wrangler.jsonc');
  expect(facts.map(({ label, line, endLine }) => [label, line, endLine])).toEqual([
    ['site', 4, undefined],
    ['AI', 5, undefined],
  ]);
});

test('bindings without a name and without anything to serve are no worker', () => {
  expect(wrangler.read('r2_buckets = [{ binding = "BUCKET", bucket_name = "files" }]', 'wrangler.toml').facts).toEqual([]);
});
