import { expect, test } from 'vitest';
import { nginx } from '../../../src/evidence/readers/nginx.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(nginx, 'nginx');
testHostile(nginx, 'nginx');

test('its files are known by their paths', () => {
  expect(['nginx.conf', 'deploy/nginx/default.conf', 'conf.d/web', 'nginx-proxy.conf.template', 'src/nginx.ts'].map(nginx.reads)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
});
