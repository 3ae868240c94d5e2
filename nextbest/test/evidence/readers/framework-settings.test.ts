import { expect, test } from 'vitest';
import { frameworkSettings } from '../../../src/evidence/readers/framework-settings.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

const OTHERS = ['a.py', 'app/models.rb', 'database.yml', 'src/cache.php', 'config/a.yml', 'settings.yml', 'migrations/settings.sql'];
const PYTHON = ['settings.py', 'shop/settings/prod/base.py', 'shop/local_settings.py', 'settings_prod.py'];
const RUBY = [
  'config/database.yml',
  'config/database.yml.sample',
  'config/storage.yml',
  'config/storage/production.yml',
  'config/environments/production.rb',
  'config/initializers/a.rb',
];
const PATHS = [...PYTHON, ...RUBY, 'config/cache.php', 'src/main/resources/application-prod.yml', 'prisma/schema.prisma', 'knexfile.ts'];

testFixtures(frameworkSettings, 'framework-settings');
testHostile(frameworkSettings, 'framework-settings');

test('its files are known by their names, and by their folders where others are called alike', () => {
  expect([...PATHS, ...OTHERS].filter((path) => !frameworkSettings.reads(path))).toEqual(OTHERS);
});

test('of several services that keep files, which one is taken is not known', () => {
  const text = 'a:\n  service: S3\nb:\n  service: GCS\n';
  expect(frameworkSettings.read(text, 'config/storage.yml').facts).toEqual([]);
  expect(frameworkSettings.read(text.replace('GCS', 'Disk'), 'config/storage.yml').facts.map(({ name }) => name)).toEqual(['files:s3']);
});
