import { expect, test } from 'vitest';
import { systemd } from '../../../src/evidence/readers/systemd.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(systemd, 'systemd');
testHostile(systemd, 'systemd');

test('its files are known by their paths', () => {
  expect(['web.service', 'a/web.timer', 'web.service.j2', 'web.service.ts'].map(systemd.reads)).toEqual([true, true, true, false]);
});
