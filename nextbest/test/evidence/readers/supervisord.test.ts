import { expect, test } from 'vitest';
import { supervisord } from '../../../src/evidence/readers/supervisord.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(supervisord, 'supervisord');
testHostile(supervisord, 'supervisord');

test('its files are known by their paths', () => {
  expect(['supervisord.conf', 'supervisor/web.conf', 'supervisord.conf.d/web.ini', 'web.conf'].map(supervisord.reads)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
