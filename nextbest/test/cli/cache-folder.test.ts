import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { emptyFolder, nextbest } from '../support/binary.ts';
import { committedWith } from '../support/hostile.ts';
import { git } from '../support/story.ts';

let shop = '';
let here = '';

beforeEach(() => {
  shop = committedWith({ 'api/Dockerfile': 'FROM node:22-alpine\n' });
  here = emptyFolder();
});

function answerWith(environment: Readonly<Record<string, string>>, cwd = here): void {
  expect(nextbest([shop], { cwd, environment }).code).toBe(0);
}

test('the cache lies where XDG_CACHE_HOME says, else in the home', () => {
  const [stated, home] = [emptyFolder(), emptyFolder()];
  answerWith({ HOME: home, XDG_CACHE_HOME: stated });
  expect([readdirSync(stated), readdirSync(home)]).toEqual([['nextbest'], []]);
  answerWith({ HOME: home, XDG_CACHE_HOME: '' });
  expect(readdirSync(join(home, '.cache/nextbest'))).toContain('cache.sqlite');
});

test('a relative XDG_CACHE_HOME counts as none', () => {
  const home = emptyFolder();
  answerWith({ HOME: home, XDG_CACHE_HOME: 'relative' });
  expect([readdirSync(here), readdirSync(home)]).toEqual([[], ['.cache']]);
});

test.each([{ HOME: '' }, { HOME: 'relative' }, { HOME: '.' }])(
  'with %j nothing is kept, in the current folder least of all',
  ({ HOME }) => {
    answerWith({ HOME, XDG_CACHE_HOME: '' });
    expect(readdirSync(here)).toEqual([]);
  },
);

test('a home that is not there is not made', () => {
  const home = join(here, 'nobody');
  answerWith({ HOME: home, XDG_CACHE_HOME: '' });
  expect(existsSync(home)).toBe(false);
});

test('the analysed repository gets no cache, also when it is the home, or the cache is a link into it', () => {
  answerWith({ HOME: shop, XDG_CACHE_HOME: '' });
  answerWith({ XDG_CACHE_HOME: join(shop, 'caches/mine') });
  mkdirSync(join(shop, '.git/inside'));
  symlinkSync(join(shop, '.git/inside'), join(here, 'link'));
  answerWith({ XDG_CACHE_HOME: join(here, 'link') });
  expect(readdirSync(join(shop, '.git/inside'))).toEqual([]);
  expect(git(shop, ['status', '--porcelain'])).toBe('');
});
