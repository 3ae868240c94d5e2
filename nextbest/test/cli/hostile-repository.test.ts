import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { git, workTree } from '../repository/fixture.ts';
import { forge, idOf, oddCommit, treeBomb } from '../repository/hostile.ts';
import { BINARY, emptyFolder, nextbest } from '../support/binary.ts';

const HONEST = '{ "dependencies": { "express": "4.0.0" } }\n';
const FORGED = '{ "dependencies": { "mongodb": "4.0.0" } }\n';

test('a repository that lies about its objects cannot change what is said of an honest one', () => {
  const environment = { XDG_CACHE_HOME: emptyFolder() };
  const forged = workTree({ 'package.json': HONEST });
  forge(join(forged, '.git'), idOf(HONEST), FORGED);
  const read = nextbest(['facts', '--json', '--at', 'HEAD', forged], { environment });
  expect([read.code, read.out.includes('mongodb'), read.out]).toEqual([0, false, expect.stringContaining('damaged or forged')]);
  const touched = workTree({});
  const old = new Date(1_600_000_000_000);
  for (const text of [HONEST, FORGED]) {
    writeFileSync(join(touched, 'package.json'), text);
    utimesSync(join(touched, 'package.json'), old, old);
    if (text === HONEST) git(touched, 'add', 'package.json');
  }
  expect(nextbest(['facts', '--json', touched], { environment }).out).toContain('mongodb');
  const honest = nextbest(['facts', '--json', workTree({ 'package.json': HONEST })], { environment });
  expect([honest.out.includes('express'), honest.out.includes('mongodb')]).toEqual([true, false]);
});

test.each(['9999999999999 +0000', '-2208988800 +0000', '4102444799 +0000', ''])('commits dated %s are answered', (date) => {
  const root = workTree({ 'package.json': HONEST });
  oddCommit(root, [`author A <a@b.c> ${date}`, `committer A <a@b.c> ${date}`]);
  for (const command of [[], ['components'], ['list'], ['history']])
    expect(nextbest([...command, root])).toMatchObject({ code: 0, err: '' });
});

/** The launcher then starts the installed Node and passes the signal on. */
const SAYS_20 = ['--import', 'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.20.2"}})'];

test.each([
  ['SIGINT', 130, []],
  ['SIGTERM', 143, []],
  ['SIGHUP', 129, []],
  ['SIGINT', 130, SAYS_20],
  ['SIGTERM', 143, SAYS_20],
] as const)(
  'after %s (%i) no scratch repository and no git is left, and the code tells it',
  { timeout: 120_000 },
  async (signal, expected, preload) => {
    const root = treeBomb(9);
    const scratches = mkdtempSync(join(tmpdir(), 'nextbest-scratch-'));
    const environment = { PATH: process.env['PATH'] ?? '', HOME: scratches, TMPDIR: scratches, XDG_CACHE_HOME: emptyFolder() };
    const child = spawn(process.execPath, [...preload, BINARY, root], { env: environment, stdio: 'ignore' });
    const ended = once(child, 'exit');
    while (gitIn(scratches).length === 0) await setTimeout(20);
    child.kill(signal);
    child.kill(signal);
    expect((await ended)[0]).toBe(expected);
    await setTimeout(200);
    expect([readdirSync(scratches).filter((name) => name.startsWith('nextbest-git-')), gitIn(scratches)]).toEqual([[], []]);
  },
);

test('what a killed run left is removed a day later, and nothing else', () => {
  const scratches = mkdtempSync(join(tmpdir(), 'nextbest-scratch-'));
  const old = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
  const dead = 2 ** 22 + 1;
  const names = [`nextbest-git-${dead}-aaaaaa`, `nextbest-git-${process.pid}-bbbbbb`, 'nextbest-git-other', `nextbest-git-${dead}-cccccc`];
  for (const name of names) mkdirSync(join(scratches, name));
  for (const name of names.slice(0, 3)) utimesSync(join(scratches, name), old, old);
  expect(nextbest([workTree({ 'a.txt': 'a' })], { environment: { TMPDIR: scratches } }).code).toBe(0);
  expect(
    readdirSync(scratches)
      .filter((name) => name.startsWith('nextbest-git-'))
      .sort(),
  ).toEqual(names.slice(1).sort());
});

/** Processes that run in a folder below this one. */
function gitIn(folder: string): readonly string[] {
  return readdirSync('/proc').filter((id) => {
    try {
      return /^\d+$/.test(id) && readlinkSync(`/proc/${id}/cwd`).startsWith(folder);
    } catch {
      return false;
    }
  });
}
