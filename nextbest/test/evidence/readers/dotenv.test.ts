import { expect, test } from 'vitest';
import { dotenv } from '../../../src/evidence/readers/dotenv.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

const OTHERS = ['environment.ts', 'env.py', '.envrc'];
const PATHS = ['.env', 'a/.env.sample', 'config/web.env', 'env.example', ...OTHERS];

testFixtures(dotenv, 'dotenv');
testHostile(dotenv, 'dotenv');

test('its files are known by their paths', () => {
  expect(PATHS.filter((path) => !dotenv.reads(path))).toEqual(OTHERS);
});
