import { expect, test } from 'vitest';
import { haproxy } from '../../../src/evidence/readers/haproxy.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(haproxy, 'haproxy');
testHostile(haproxy, 'haproxy');

test('its files are known by their paths', () => {
  expect(['haproxy.cfg', 'a/haproxy-web.cfg.j2', 'proxy.cfg'].map(haproxy.reads)).toEqual([true, true, false]);
});
