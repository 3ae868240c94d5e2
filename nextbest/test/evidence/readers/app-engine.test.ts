import { expect, test } from 'vitest';
import { appEngine } from '../../../src/evidence/readers/app-engine.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(appEngine, 'app-engine');
testHostile(appEngine, 'app-engine');

test('its files are known by their paths', () => {
  expect(['app.yaml', 'api/app.yml', 'flexible.app.yaml', 'application.yaml'].map(appEngine.reads)).toEqual([true, true, true, false]);
});
