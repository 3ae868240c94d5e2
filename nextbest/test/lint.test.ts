import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PURE_ROOMS } from '../../tools/rooms.ts';
import { fromRoot } from '../../tools/run.ts';

/** Lines that break one rule each, as they would stand in a pure room. */
const PLANTED = {
  'no-clock-no-chance': [
    'export const now = Date.now();',
    'export const today = new Date();',
    'export const text = Date();',
    'export const die = Math.random();',
  ],
  'no-locale-order': ["export const order = 'a'.localeCompare('b');", 'export const price = (1).toLocaleString();'],
  'no-restricted-globals': [
    "export const list = new Intl.Collator('sv');",
    'export const home = process.cwd();',
    'export const at = performance.now();',
    "export const page = fetch('https://example.org');",
  ],
  'no-process-env': ["export const name = process.env['HOME'];"],
  'suppress-with-reason': ['// oxlint-disable-next-line no-debugger\ndebugger;'],
  'no-explicit-any': ['export const anything: any = 1;'],
  'no-unsafe-type-assertion': ["export const parsed = JSON.parse('1') as number;"],
  'no-floating-promises': ['Promise.resolve();'],
  'no-default-export': ['export default 1;'],
  'max-params': ['export function wide(a: 1, b: 2, c: 3, d: 4): void {\n  for (const one of [a, b, c, d]) if (one === 1) return;\n}'],
  'declare-functions': ['export const declared = () => 1;', 'const own = function () {};\nown();'],
} as const;

/** Lines that the rules leave alone. */
const FINE = [
  "export const fixed = new Date('2024-05-01');",
  'export const parsed = Date.parse("2024-05-01");',
  'export function outer(): number {\n  const inner = () => 1;\n  return inner();\n}',
  '// oxlint-disable-next-line no-debugger -- shows that a reason is enough\ndebugger;',
];

const cases = Object.entries(PLANTED).flatMap(([rule, lines]) => lines.map((line, index) => ({ rule, line, file: `${rule}-${index}.ts` })));
let folder = '';
let found: readonly { readonly file: string; readonly rule: string }[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nextbest-lint-'));
  for (const path of ['.oxlintrc.json', 'tsconfig.json', 'tools/lint']) cpSync(fromRoot(path), join(folder, path), { recursive: true });
  symlinkSync(fromRoot('node_modules'), join(folder, 'node_modules'));
  write('package.json', '{ "type": "module" }');
  for (const { file, line } of cases) write(`nextbest/src/${PURE_ROOMS[0]}/${file}`, line);
  FINE.forEach((line, index) => write(`nextbest/src/${PURE_ROOMS[0]}/fine-${index}.ts`, line));
  for (const room of PURE_ROOMS) write(`nextbest/src/${room}/clock.ts`, PLANTED['no-clock-no-chance'][0]);
  write('nextbest/src/model/too_long.ts', 'export {};\n'.repeat(301));
  found = lint();
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(cases)('$rule bites on $line', ({ rule, file }) => {
  expect(rulesAt(`/${file}`)).toContain(rule);
});

test.each(PURE_ROOMS)('%s knows no clock', (room) => {
  expect(rulesAt(`src/${room}/clock.ts`)).toContain('no-clock-no-chance');
});

test('a file is short, and its name in kebab-case', () => {
  expect(rulesAt('too_long.ts')).toEqual(expect.arrayContaining(['max-lines', 'filename-case']));
});

test('a given date, an arrow inside a function and a suppression with its reason are fine', () => {
  expect(FINE.flatMap((_, index) => rulesAt(`/fine-${index}.ts`))).toEqual([]);
});

function rulesAt(path: string): string[] {
  return found.filter(({ file }) => file.endsWith(path)).map(({ rule }) => rule);
}

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n`);
}

function lint(): { readonly file: string; readonly rule: string }[] {
  const { stdout } = spawnSync(process.execPath, [fromRoot('node_modules/oxlint/bin/oxlint'), '-f', 'json', 'nextbest'], { cwd: folder });
  const { diagnostics } = JSON.parse(stdout.toString()) as {
    readonly diagnostics: readonly { readonly filename: string; readonly code: string }[];
  };
  return diagnostics.map(({ filename, code }) => ({ file: filename, rule: /\((.*)\)$/.exec(code)?.[1] ?? code }));
}
