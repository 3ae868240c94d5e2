import { expect, test } from 'vitest';
import { nomad } from '../../../src/evidence/readers/nomad.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(nomad, 'nomad');
testHostile(nomad, 'nomad');

test('its files are known by their paths', () => {
  expect(['web.nomad', 'jobs/web.nomad.hcl', 'web.hcl'].map(nomad.reads)).toEqual([true, true, false]);
});

test('many groups of one job are read in linear time', () => {
  const before = process.cpuUsage();
  const { facts } = nomad.read(`job "a" {\n${'group "b" { task "c" { driver = "docker" } }\n'.repeat(20_000)}}\n`, 'a.nomad');
  expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(3);
  expect(facts).toHaveLength(5_000);
});
