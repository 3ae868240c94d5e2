import { expect, test } from 'vitest';
import { netlify } from '../../../src/evidence/readers/netlify.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(netlify, 'netlify');
testHostile(netlify, 'netlify');

test('its files are known by their paths', () => {
  expect(['netlify.toml', 'a/netlify.toml', 'netlify.yml'].map(netlify.reads)).toEqual([true, true, false]);
});

test('a file of this name about something else tells of no site', () => {
  expect(netlify.read('Name = "Netlify"\nURL = "https://www.netlify.com"', 'netlify.toml').facts).toEqual([]);
});
