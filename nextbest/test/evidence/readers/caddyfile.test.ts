import { expect, test } from 'vitest';
import { caddyfile } from '../../../src/evidence/readers/caddyfile.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(caddyfile, 'caddyfile');
testHostile(caddyfile, 'caddyfile');

test('its files are known by their paths', () => {
  expect(['Caddyfile', 'Caddyfile.prod', 'web.caddyfile', 'Caddyfiles'].map(caddyfile.reads)).toEqual([true, true, true, false]);
});
