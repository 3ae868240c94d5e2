import { expect, test } from 'vitest';
import { todaysPaths } from '#history/todays-paths.ts';
import type { Touch } from '#model/repository.ts';

function changed(...paths: readonly string[]): readonly Touch[] {
  return paths.map((path) => ({ path, status: 'M' }));
}

function moved(from: string, path: string): readonly Touch[] {
  return [
    { path, status: 'A', from },
    { path: from, status: 'D' },
  ];
}

test.each<[string, readonly (readonly Touch[])[], readonly (readonly string[])[]]>([
  ['a file that never moved', [changed('a'), changed('a', 'b')], [['a'], ['a', 'b']]],
  ['a moved file', [changed('b'), moved('a', 'b'), changed('a')], [['b'], ['b'], ['b']]],
  ['a file that moved twice', [moved('b', 'c'), changed('b'), moved('a', 'b'), changed('a')], [['c'], ['c'], ['c'], ['c']]],
  ['a file that moved and came back', [moved('b', 'a'), changed('b'), moved('a', 'b'), changed('a')], [['a'], ['a'], ['a'], ['a']]],
  ['two files that took turns at a name', [moved('x', 'a'), moved('a', 'b'), changed('a', 'x')], [['a'], ['b'], ['b', 'a']]],
  ['a name that was taken again', [changed('a'), moved('a', 'b'), changed('a')], [['a'], ['b'], ['b']]],
  ['two names of one file in a commit', [moved('a', 'b'), changed('a', 'b')], [['b'], ['b']]],
  [
    'files that moved into one another’s names over three commits',
    [moved('t', 'b'), moved('b', 'a'), moved('a', 't'), changed('a', 'b')],
    [['b'], ['a'], ['b'], ['b', 'a']],
  ],
  ['a copy that was deleted from where it came', [[{ path: 'a', status: 'D' }], changed('a')], [['a'], ['a']]],
])('%s', (_, newestFirst, paths) => {
  expect(todaysPaths(newestFirst.map((touches) => ({ touches })))).toEqual(paths);
});
