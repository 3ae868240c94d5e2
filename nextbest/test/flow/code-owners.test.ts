import { expect, test } from 'vitest';
import { ownersOfPath, parseOwners } from '../../src/flow/code-owners.ts';
import { crossing } from '../../src/flow/crossing.ts';
import { noon, workOf } from '../support/graph.ts';

test.each([
  ['*', 'a/b.ts', true],
  ['*.js', 'deep/er/x.js', true],
  ['*.js', 'x.jsx', false],
  ['/build/logs/', 'build/logs/x/y', true],
  ['/build/logs/', 'deep/build/logs/x', false],
  ['docs/*', 'docs/a.md', true],
  ['docs/*', 'docs/deep/a.md', false],
  ['apps/', 'deep/apps/a/b', true],
  ['/apps/', 'deep/apps/a', false],
  ['**/logs', 'build/deep/logs/x', true],
  ['/scripts', 'scripts/a', true],
  ['apps/**/test', 'apps/test/x', true],
  ['apps/**/test', 'apps/a/b/test/x', true],
  ['apps/**/test', 'apps/a/b/tests', false],
  ['/a?c/*-x*.ts', 'abc/1-x2.ts', true],
  ['/a?c/*-x*.ts', 'abc/1x2.ts', false],
])('the pattern %s and the path %s: %s', (pattern, path, fits) => {
  expect(ownersOfPath(parseOwners(`${pattern} @x`), path)).toEqual(fits ? ['x'] : []);
});

test('the last rule that fits wins, also one without owners; comments and headings are none', () => {
  const rules = parseOwners('# all\n* @All # everybody\n[Section] @nobody\n/api/ @shop/Api @Bob\n/api/generated\n');
  expect(['web/a', 'api/a', 'api/generated/a'].map((path) => ownersOfPath(rules, path))).toEqual([['all'], ['shop/api', 'bob'], []]);
});

test('a pattern of many stars takes no longer than a short one', () => {
  const rules = parseOwners(`/${'**/'.repeat(60)}${'a*'.repeat(100)}b @x`);
  expect(ownersOfPath(rules, `${'d/'.repeat(200)}${'a'.repeat(2000)}`)).toEqual([]);
});

test('changes that need the consent of several groups are told as a share', () => {
  const paths = [['api/a'], ['api/a', 'web/b'], ['web/b', 'README.md'], ['README.md']];
  const told = paths.map((of, at) => ({ id: `c${at}`, day: `2026-05-0${at + 1}`, paths: of }));
  const { commits } = workOf({ shop: told });
  const rules = parseOwners('/api @shop/api\n/web @shop/web');
  expect(crossing(commits, [{ rules, prefix: '' }], noon('2026-06-01'))).toEqual({ groups: 2, share: 1 / 3, n: 3 });
  expect(crossing(commits, [{ rules: parseOwners('* @x'), prefix: '' }], noon('2026-06-01'))).toBeUndefined();
});
