import { expect, test } from 'vitest';
import { configFiles } from '../../../src/evidence/readers/config-files.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(configFiles, 'config-files');
testHostile(configFiles, 'config-files');

test('settings are known by where they are kept, or by what they are called', () => {
  const paths = [
    'config/production.json',
    'shop/conf/mail/eu.toml',
    'src/main/resources/shop.PROD.conf',
    'src/appsettings.Production.json',
  ];
  expect(paths.map(configFiles.reads)).toEqual([true, true, true, true]);
  const others = [
    'config/test.json',
    'config/locales/en.yml',
    'docs/a.yml',
    'src/test/resources/shop.conf',
    '.github/config/a.yml',
    'config/a.rb',
  ];
  expect(others.map(configFiles.reads)).toEqual([false, false, false, false, false, false]);
});
