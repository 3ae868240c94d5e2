import { expect, test } from 'vitest';
import { partFolders } from '../../src/flow/part-folders.ts';

const FOLDERS = new Set([
  'sdk/core',
  'packages/web',
  'packages/web/src/web',
  'apps/search',
  'libs/providers/flag',
  'libs/provider',
  'a/twice',
  'b/twice',
  'x/src/provider',
]);
const PREFIXES = ['sdk/core', '@shop/web', 'shop-app-search', 'shop-app-none', 'flag-provider', 'shop-twice', 'shop-app-a', 'shop-app-b'];

test.each([
  ['sdk/core', 'sdk/core'],
  ['@shop/web', 'packages/web'],
  ['shop-app-search', 'apps/search'],
  ['flag-provider', 'libs/providers/flag'],
  ['other-thing-provider', undefined],
  ['shop-twice', undefined],
  ['shop-app-none', undefined],
])('the part %s lies in %s', (prefix, folder) => {
  expect(partFolders(PREFIXES, FOLDERS)(prefix)).toBe(folder);
});
