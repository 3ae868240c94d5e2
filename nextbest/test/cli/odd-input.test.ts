import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { emptyFolder, nextbest } from '../support/binary.ts';
import { committedWith, STEERING } from '../support/hostile.ts';
import { git } from '../support/story.ts';

let shop = '';

beforeAll(() => {
  shop = committedWith({ 'api/Dockerfile': 'FROM node:22-alpine\nCMD ["node", "x.js"]\n', 'README.md': '# shop\n' });
  git(shop, ['tag', 'tree', 'HEAD^{tree}']);
  git(shop, ['tag', 'blob', 'HEAD:README.md']);
});

const LONG = 'a'.repeat(100_000);

/** Arguments, exit code, and what the first lines of standard error say. */
const CALLS: readonly (readonly [readonly string[], number, RegExp])[] = [
  [[''], 2, /empty path/],
  [['there-is-none'], 3, /there-is-none: There is no folder/],
  [[LONG.slice(0, 5000)], 3, /There is no folder|a{100}… \(\d+ characters\)/],
  [['README.md'], 3, /README\.md: This path is a file/],
  [['a\u001b[31m\u202e'], 3, /a\\u001b\[31m\\u202e: There is no folder/],
  [['lisst'], 2, /lisst is neither a command nor a folder\n.*did you mean nextbest list\?/],
  [['.', 'api'], 2, /would be counted twice/],
  [Array.from({ length: 1000 }, () => '.'), 2, /1000 paths are more than/],
  [['--at='], 2, /--at names no revision/],
  [['--at=--help'], 2, /--at --help: There is no such revision/],
  [['--at=--output=x'], 2, /There is no such revision/],
  [['--at', 'HEAD:api'], 2, /--at HEAD:api: There is no such revision/],
  [['--at', 'HEAD^{tree}'], 2, /There is no such revision/],
  [['--at', 'tree'], 2, /There is no such revision/],
  [['--at', 'blob'], 2, /There is no such revision/],
  [['--at', 'no\u001b[31m'], 2, /--at no\\u001b\[31m: There is no such revision/],
  [['--at', LONG], 2, /aaa… \(\d+ characters\)/],
  [['--at', '../../HEAD'], 2, /There is no such revision/],
  [['--as-of', 'yesterday'], 2, /--as-of yesterday is not a date\n.*YYYY-MM-DD/],
  [['--as-of', '2026-02-30'], 2, /not a date/],
  [['--as-of', '+020000-01-01'], 2, /not a date/],
  [['--as-of', ''], 2, /not a date/],
  [['--seed', ''], 2, /not a whole number from 0 to 4294967295/],
  [['--seed', '1e400'], 2, /not a whole number/],
  [['--seed', '0x10'], 2, /not a whole number/],
  [['--seed=-1'], 2, /not a whole number/],
  [['--seed', '9007199254740992'], 2, /not a whole number/],
  [['--fail-on', 'anything'], 2, /Allowed choices are due, coverage-low/],
  [['map', '-f', 'gif'], 2, /Allowed choices are svg/],
  [['--jsn'], 2, /Did you mean --json\?/],
  [['--no\u001b[31m'], 2, /unknown option '--no\\u001b\[31m'/],
  [[`--${LONG}`], 2, /unknown option.*… \(\d+ characters\)/],
  [['explain'], 2, /missing required argument 'action'/],
  [['explain', '0'], 2, /there is no action number 0\n.*numbered 1 to \d/],
  [['explain', '999'], 2, /there is no action number 999\n.*numbered 1 to \d/],
  [['explain', 'kep/stack'], 2, /there is no action kep\/stack\n.*nearest to it: keep\/stack/],
  [['explain', LONG], 2, /… \(\d+ characters\)\n.*the first is /],
];

test.each(CALLS.map(([words, ...rest]) => [words.join(' ').slice(0, 40), words, ...rest] as const))(
  '%j…: exit code',
  (_, words, code, says) => {
    const ran = nextbest(words, { cwd: shop });
    expect(ran.err).toMatch(says);
    expect(ran.err).not.toMatch(STEERING);
    expect(ran.err.length).toBeLessThan(3000);
    expect({ code: ran.code, out: ran.out }).toEqual({ code, out: '' });
  },
);

test('a path given twice, by whatever name, is one repository', () => {
  const once = nextbest(['--json', '.'], { cwd: shop }).out;
  expect(nextbest(['--json', '.', shop, '../' + shop.split('/').at(-1)], { cwd: shop }).out).toBe(once);
});

test.each(['0000-01-01', '0001-01-01', '9999-12-31'])('as of %s: an answer without a number that is none', (asOf) => {
  for (const words of [
    ['--json'],
    ['list'],
    ['explain', '1'],
    ['map', '-f', 'svg'],
    ['-f', 'html'],
    ['history', '--json'],
    ['history', '-f', 'html'],
  ]) {
    const { code, out } = nextbest([...words, '--as-of', asOf, shop]);
    expect(code, words.join(' ')).toBe(0);
    expect(out, words.join(' ')).not.toMatch(/NaN|Infinity|undefined|Invalid Date|-\d+ (?:days|months|years)/);
  }
});

test.each([
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  [{ FORCE_COLOR: '1' }, true],
  [{ FORCE_COLOR: '1', TERM: 'dumb' }, true],
  [{ FORCE_COLOR: '0' }, false],
  [{ FORCE_COLOR: 'false' }, false],
  [{ TERM: 'dumb', COLUMNS: '-5', LC_ALL: 'nonsense' }, false],
])('with %j there is colour in a pipe: %s', (environment, colour) => {
  const { code, out, err } = nextbest([], { cwd: shop, environment });
  expect({ code, err, colour: out.includes('\u001b[') }).toEqual({ code: 0, err: '', colour });
});

test('every command says how it is called, with an example, quickly and without touching anything', () => {
  for (const command of ['list', 'explain', 'components', 'facts', 'map', 'init']) {
    const help = nextbest([command, '--help'], { cwd: emptyFolder() });
    expect(help, command).toMatchObject({ code: 0, err: '' });
    expect(help.out, command).toContain(`$ nextbest ${command}`);
    expect(nextbest(['help', command]).out, command).toBe(help.out);
  }
  expect(nextbest(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('a defect is one line without a folder of this machine, exit code 70', () => {
  const preload = join(emptyFolder(), 'break.mjs');
  writeFileSync(
    preload,
    `process.on('newListener', (name) => { if (name === 'SIGHUP') setTimeout(() => { throw new Error("broken in '${preload}'"); }); });`,
  );
  const { code, out, err } = nextbest([shop], { environment: { NODE_OPTIONS: `--import ${preload}` } });
  expect({ code, out }).toEqual({ code: 70, out: '' });
  expect(err).toMatch(/^nextbest: a defect of nextbest \d.*broken in 'break\.mjs'.*please report[^\n]*\n$/);
  expect(err).not.toMatch(/\/tmp|node_modules|\/nextbest\//);
});
