import { expect, test } from 'vitest';
import { kamal } from '../../../src/evidence/readers/kamal.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(kamal, 'kamal');
testHostile(kamal, 'kamal');

test('its files are known by their paths', () => {
  const paths = ['config/deploy.yml', 'shop/config/deploy.staging.yml', 'deploy.yml', '.github/workflows/deploy.yml'];
  expect(paths.map(kamal.reads)).toEqual([true, true, false, false]);
});

test('servers without roles all run the app, from the folder around its configuration', () => {
  const { facts } = kamal.read('service: shop\nimage: acme/shop\nservers: [a.shop.test, b.shop.test]\n', 'deploy.yml');
  expect(facts.map(({ name, label, attributes }) => [name, label, attributes?.['replicas']?.value])).toEqual([
    ['artifact', 'shop', undefined],
    ['kamal/app', 'shop', 2],
  ]);
  expect(facts[0]?.references?.map(({ to }) => to)).toEqual(['../.']);
});

test('a server in a domain kept for examples is not deployed to', () => {
  expect(kamal.read('service: shop\nimage: acme/shop\nservers: [shop.example.com]\n', 'deploy.yml').facts).toEqual([]);
});
