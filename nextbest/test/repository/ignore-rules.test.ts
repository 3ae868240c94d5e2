import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { git, see, workTree, write } from './fixture.ts';

/** Untracked files as git itself sees them. */
function untracked(root: string): readonly string[] {
  return git(root, 'ls-files', '-z', '--others', '--exclude-standard')
    .split('\0')
    .filter((path) => path !== '')
    .sort();
}

test('ignore files mean what they mean to git', async () => {
  const root = workTree({});
  write(root, {
    '.gitignore':
      '# comment\n*.log\n!important.log\n/top\nmid/dle\n**/deep/*.tmp\na/**/z\nspace\\ \n\\#hash\n[Bb]in/\nCase.txt\nfoo/*\n!foo/keep/\ntrail/   \n',
    '.git/info/exclude': 'private.txt\n',
    'sub/.gitignore': '!*.log\n/only-here\n',
    'private.txt': '',
    'sub/private.txt': '',
    'x.log': '',
    'important.log': '',
    'sub/x.log': '',
    'sub/only-here': '',
    'sub/more/only-here': '',
    top: '',
    'sub/top': '',
    'mid/dle/x': '',
    'sub/mid/dle/x': '',
    'q/deep/x.tmp': '',
    'q/deep/y/x.tmp': '',
    'a/z': '',
    'a/b/c/z': '',
    'a/b/zz': '',
    'space ': '',
    '#hash': '',
    'bin/x': '',
    'sub/Bin/x': '',
    'case.txt': '',
    'Case.txt': '',
    'foo/gone': '',
    'foo/keep/kept': '',
    'trail/x': '',
    'ü.log': '',
  });
  expect((await see(root)).paths.toSorted()).toEqual(untracked(root));
});

test('a folder outside git follows the same rules', async () => {
  const root = workTree({});
  write(root, { '.gitignore': 'build\n*.o\n!src/keep.o\n', 'build/x': '', 'src/a.o': '', 'src/keep.o': '', 'src/a.c': '' });
  const expected = untracked(root);
  execFileSync('rm', ['-r', `${root}/.git`]);
  expect((await see(root)).paths.toSorted()).toEqual(expected);
});
