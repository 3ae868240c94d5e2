import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BINARY, emptyFolder, nextbest } from '../support/binary.ts';

const ANSWERS = 'a\nb\nc\n';

test('a .nextbest that leads out of the repository, or a purpose that is a dangling link, is not written through', () => {
  const [folder, outside] = [emptyFolder(), emptyFolder()];
  symlinkSync(outside, join(folder, '.nextbest'));
  const linked = nextbest(['init', folder], { input: ANSWERS });
  expect(linked).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^nextbest: \.nextbest is a link/) });
  expect(readdirSync(outside)).toEqual([]);
  const second = emptyFolder();
  mkdirSync(join(second, '.nextbest'));
  symlinkSync(join(outside, 'purpose.yaml'), join(second, '.nextbest/purpose.yaml'));
  expect(nextbest(['init', second], { input: ANSWERS })).toMatchObject({ code: 2, err: expect.stringContaining('is there already') });
  expect(readdirSync(outside)).toEqual([]);
});

test('a .nextbest that is a file, a path that is none, and a folder that takes no file', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, '.nextbest'), 'mine');
  expect(nextbest(['init', folder], { input: ANSWERS })).toMatchObject({
    code: 2,
    err: expect.stringContaining('.nextbest is a link or a file'),
  });
  expect(readFileSync(join(folder, '.nextbest'), 'utf8')).toBe('mine');
  for (const [path, says] of [
    ['', "'' is no folder"],
    [join(folder, '.nextbest'), 'is no folder'],
    [join(folder, 'none'), 'it is not there'],
    ['/proc', 'cannot be written'],
  ] as const)
    expect(nextbest(['init', path], { input: ANSWERS }), path).toMatchObject({ code: 2, err: expect.stringContaining(says) });
});

test.each([
  ['no input', ''],
  ['two of three answers', 'a\nb\n'],
  ['a line that never ends', 'x'.repeat(2_000_000)],
])('%s: nothing is written, and that is said', (_, input) => {
  const folder = emptyFolder();
  const { code, err } = nextbest(['init', folder], { input });
  expect({ code, left: readdirSync(folder) }).toEqual({ code: 2, left: [] });
  expect(err).toMatch(/nextbest: \d of the questions were not answered: nothing was written/);
});

test('empty answers are answers', () => {
  const folder = emptyFolder();
  expect(nextbest(['init', folder], { input: '\n\n\n' }).code).toBe(0);
  expect(existsSync(join(folder, '.nextbest/purpose.yaml'))).toBe(true);
});

test('Ctrl-C between two answers: nothing is written, exit code 130', async () => {
  const folder = emptyFolder();
  const child = spawn(process.execPath, [BINARY, 'init', folder], { stdio: ['pipe', 'ignore', 'pipe'] });
  child.stdin.write('a\n');
  const said = await saidUntil(child, 'Who are your users');
  child.kill('SIGINT');
  expect(await ended(child)).toBe(130);
  expect(said).toContain('Which one number');
  expect(readdirSync(folder)).toEqual([]);
});

test.each(['/dev/null', '.'])('standard input from %s gives no answer', async (path) => {
  const folder = emptyFolder();
  const child = spawn(process.execPath, [BINARY, 'init', folder], { stdio: [openSync(path, 'r'), 'ignore', 'ignore'] });
  expect(await ended(child)).toBe(2);
  expect(readdirSync(folder)).toEqual([]);
});

function saidUntil(child: ChildProcess, words: string): Promise<string> {
  let said = '';
  return new Promise((resolve) => {
    child.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString();
      if (said.includes(words)) resolve(said);
    });
  });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.on('close', (code) => resolve(code));
  });
}
