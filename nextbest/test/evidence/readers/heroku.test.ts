import { expect, test } from 'vitest';
import { heroku } from '../../../src/evidence/readers/heroku.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(heroku, 'heroku');
testHostile(heroku, 'heroku');

test('its files are known by their paths', () => {
  expect(['heroku.yml', 'web/heroku.yml', 'heroku.yaml'].map(heroku.reads)).toEqual([true, true, false]);
});
