import { expect, test } from 'vitest';
import { crontab } from '../../../src/evidence/readers/crontab.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(crontab, 'crontab');
testHostile(crontab, 'crontab');

test('its files are known by their paths', () => {
  expect(['crontab', 'deploy/crontab.prod', 'cron.d/clean', 'nightly.cron', 'src/crontab.ts'].map(crontab.reads)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
});
