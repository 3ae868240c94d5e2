import { expect, test } from 'vitest';
import { aspire } from '../../../src/evidence/readers/aspire.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(aspire, 'aspire');
testHostile(aspire, 'aspire');

test('a program is an app host when it builds one', () => {
  expect(['AppHost/Program.cs', 'apphost.cs', 'Program.fs'].map(aspire.reads)).toEqual([true, true, false]);
  expect(aspire.mayRead?.('var builder = WebApplication.CreateBuilder(args);')).toBe(false);
  expect(aspire.mayRead?.('var builder = DistributedApplication.CreateBuilder(args);')).toBe(true);
});
