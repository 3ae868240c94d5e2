import { expect, test } from 'vitest';
import { vercel } from '../../../src/evidence/readers/vercel.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(vercel, 'vercel');
testHostile(vercel, 'vercel');

test('its files are known by their paths', () => {
  expect(['vercel.json', 'a/vercel.json', 'my-vercel.json'].map(vercel.reads)).toEqual([true, true, false]);
});

test('a file about comments on commits alone tells of no project', () => {
  expect(vercel.read('{ "github": { "silent": true } }', 'vercel.json').facts).toEqual([]);
});
