import { expect, test } from 'vitest';
import { render } from '../../../src/evidence/readers/render.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(render, 'render');
testHostile(render, 'render');

test('its files are known by their paths', () => {
  expect(['render.yaml', 'a/render.yml', 'renderer.yaml'].map(render.reads)).toEqual([true, true, false]);
});
