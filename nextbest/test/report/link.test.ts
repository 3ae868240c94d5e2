import { expect, test } from 'vitest';
import { placeLink, sourceLink } from '#report/link.ts';

const commit = '4f2c91ab6de0437718c9a2b54e6f1d0a9b8c7d6e';

function at(webAddress: string) {
  return [{ name: 'shop', commit, webAddress }];
}

test('a place on a known web host is a link to its line', () => {
  expect(placeLink({ path: 'a b/c#d.tf', line: 3, endLine: 5 }, at('https://github.com/acme/shop'))).toBe(
    `https://github.com/acme/shop/blob/${commit}/a%20b/c%23d.tf#L3-L5`,
  );
  expect(placeLink({ path: 'main.tf', line: 3 }, at('https://gitlab.example.org/group/sub/shop'))).toBe(
    `https://gitlab.example.org/group/sub/shop/-/blob/${commit}/main.tf#L3`,
  );
});

test('a whole commit is a link to that commit', () => {
  expect(placeLink({ path: '.', commit }, at('https://github.com/acme/shop'))).toBe(`https://github.com/acme/shop/commit/${commit}`);
});

test('anything else stays text', () => {
  expect(placeLink({ path: 'main.tf' }, at('https://code.example.org/acme/shop'))).toBeUndefined();
  expect(placeLink({ path: 'main.tf' }, at('https://github.com.evil.example/acme/"onclick='))).toBeUndefined();
  expect(placeLink({ path: 'main.tf' }, at('http://github.com/acme/shop'))).toBeUndefined();
  expect(
    placeLink({ path: 'main.tf', repository: 'other' }, [...at('https://github.com/acme/shop'), { name: 'third', commit }]),
  ).toBeUndefined();
  expect(sourceLink('javascript:alert(1)')).toBeUndefined();
  expect(sourceLink('the README')).toBeUndefined();
});
