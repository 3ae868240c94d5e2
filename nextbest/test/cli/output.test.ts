import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { BINARY, emptyFolder, nextbest, type Ran } from '../support/binary.ts';
import { committedWith } from '../support/hostile.ts';

let shop = '';

beforeAll(() => {
  shop = committedWith({ 'api/Dockerfile': 'FROM node:22-alpine\nCMD ["node", "x.js"]\n' });
});

/** A line of a shell, in which `$nextbest` is the program; the exit code is that of the program. */
function shell(line: string): Ran {
  const environment = { PATH: process.env['PATH'] ?? '', HOME: emptyFolder(), node: process.execPath, binary: BINARY };
  const script = `nextbest() { "$node" "$binary" "$@"; code=$?; echo "code $code" >&3; }\n${line}`;
  const ran = spawnSync('sh', ['-c', script], { cwd: shop, encoding: 'utf8', env: environment, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  return { code: Number(/code (\d+)/.exec(ran.output[3] ?? '')?.[1]), out: ran.stdout, err: ran.stderr };
}

test.each([
  ['nextbest | true', 0],
  ['nextbest --json | head -c 1 > /dev/null', 0],
  ['nextbest -f html | true', 0],
  ['nextbest --help | true', 0],
  ['nextbest --fail-on coverage-low --as-of 2026-01-01 | true', 1],
  ['nextbest --nonsense 2>&1 | true', 2],
  ['nextbest >&-', 0],
  ['nextbest 2>&- > /dev/null', 0],
  ['nextbest --nonsense 2>&-', 2],
  ['nextbest --nonsense 2> /dev/full', 2],
])('%s: a reader that goes away is no error: exit code %i, nothing said', (line, code) => {
  const ran = shell(line);
  expect({ code: ran.code, err: ran.err }).toEqual({ code, err: '' });
});

test.each(['nextbest > /dev/full', 'nextbest --json > /dev/full', 'nextbest --help > /dev/full'])(
  '%s: a full disk is said, exit code 2',
  (line) => {
    const { code, err } = shell(line);
    expect(code).toBe(2);
    expect(err).toMatch(/^nextbest: the result could not be written to standard output: there is no space left\nnextbest: .*-o\n$/);
  },
);

test.each([
  ['', /-o : an empty name/],
  ['missing/map.svg', /-o missing\/map\.svg: it is not there, or its folder is not/],
  ['folder', /-o folder: it is a folder/],
  ['folder/', /-o folder\/: it names a folder/],
  ['new/', /-o new\/: it names a folder/],
  ['link.svg', /-o link\.svg: it is a link/],
  ['dangling.svg', /it is a link/],
  ['mine.txt/map.svg', /a part of its path is no folder/],
  ['/dev/full', /it is no ordinary file/],
  ['a'.repeat(300), /its name is too long/],
  ['/proc/map.svg', /-o \/proc\/map\.svg: (?:it is not there|there is no permission)/],
])('-o %s is refused in a clear line, and nothing is left behind', (name, says) => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'folder'));
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  symlinkSync('mine.txt', join(folder, 'link.svg'));
  symlinkSync('nowhere', join(folder, 'dangling.svg'));
  const before = readdirSync(folder);
  const { code, out, err } = nextbest(['map', '-o', name, shop], { cwd: folder });
  expect(err).toMatch(says);
  expect({ code, out, left: readdirSync(folder), mine: readFileSync(join(folder, 'mine.txt'), 'utf8') }).toEqual({
    code: 2,
    out: '',
    left: before,
    mine: 'mine',
  });
});

test('-o - is standard output; a name as long as the system allows is written', () => {
  const folder = emptyFolder();
  expect(nextbest(['map', '-o', '-', shop], { cwd: folder }).out).toMatch(/^<svg /);
  expect(readdirSync(folder)).toEqual([]);
  const name = `${'a'.repeat(251)}.svg`;
  expect(nextbest(['map', '-o', name, shop], { cwd: folder }).code).toBe(0);
  expect(readdirSync(folder)).toEqual([name]);
});
