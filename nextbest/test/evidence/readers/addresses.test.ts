import { expect, test } from 'vitest';
import { addresses } from '../../../src/evidence/readers/addresses.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(addresses, 'addresses');
testHostile(addresses, 'addresses');

test('tests and what is set for one machine alone are left out', () => {
  const paths = ['src/main/resources/application.yml', 'bootstrap-prod.properties', 'prometheus.yml', 'src/client.ts', 'a/settings.yml'];
  expect(paths.map(addresses.reads)).toEqual([true, true, true, true, false]);
  const elsewhere = ['src/test/resources/application.yml', 'application-local.yml', 'src/client.test.ts', 'spec/client.rb'];
  expect(elsewhere.map(addresses.reads)).toEqual([false, false, false, false]);
});
