import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fromRoot } from './run.ts';

/** `npm run evaluate:determinism -- PATH…`: the built program's output, byte for byte, when all that must not matter is changed. */

const CALLS = [
  [],
  ['--json'],
  ['list'],
  ['components', '--json'],
  ['facts', '--json'],
  ['map', '-f', 'svg'],
  ['-f', 'html'],
  ['history', '--json'],
  ['history', '-f', 'html'],
];
const PROGRAM = fromRoot('nextbest/bin/nextbest.js');

interface Setting {
  readonly path: string;
  readonly cache: string;
  readonly environment?: Readonly<Record<string, string>>;
}

function outputs({ path, cache, environment }: Setting): readonly Buffer[] {
  const env = { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC', ...environment, XDG_CACHE_HOME: cache };
  return CALLS.map((call) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, ...call, path], { env, maxBuffer: 1024 * 1024 * 1024 });
    if (status !== 0) throw new Error(`nextbest ${call.join(' ')} ended with ${status}: ${stderr.toString()}`);
    return stdout;
  });
}

/** Copies a tree so that its entries come into being in this order; the names of the last two folders stay. */
function copied(path: string, to: string, inOrder: (names: string[]) => string[]): string {
  const target = join(to, basename(dirname(path)), basename(path));
  copyTree(path, target, inOrder);
  return target;
}

function copyTree(from: string, to: string, inOrder: (names: string[]) => string[]): void {
  mkdirSync(to, { recursive: true });
  const entries = new Map(readdirSync(from, { withFileTypes: true }).map((entry) => [entry.name, entry]));
  for (const name of inOrder([...entries.keys()].sort())) {
    const [source, target, entry] = [join(from, name), join(to, name), entries.get(name)];
    if (entry?.isDirectory()) copyTree(source, target, inOrder);
    else if (entry?.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (entry?.isFile()) copyFileSync(source, target);
  }
}

/** The settings to compare with the first one. In memory, a folder lists its entries in the order in which they were made. */
function settings(path: string, scratch: string): Readonly<Record<string, Setting>> {
  function cold(): string {
    return mkdtempSync(join(scratch, 'cache-'));
  }
  const shared = cold();
  return {
    'first run': { path, cache: shared },
    'second run, from the cache': { path, cache: shared },
    'second run, empty cache': { path, cache: cold() },
    'Swedish locale': { path, cache: cold(), environment: { LC_ALL: 'sv_SE.UTF-8', LANG: 'sv_SE.UTF-8' } },
    'Chatham Islands time': { path, cache: cold(), environment: { TZ: 'Pacific/Chatham' } },
    'entries made from a to z': { path: copied(path, join(scratch, 'forwards'), (names) => names), cache: cold() },
    'entries made from z to a': { path: copied(path, join(scratch, 'backwards'), (names) => names.reverse()), cache: cold() },
  };
}

function firstDifference(one: Buffer, other: Buffer): string {
  const lines = other.toString().split('\n');
  const at = one
    .toString()
    .split('\n')
    .findIndex((line, index) => line !== lines[index]);
  return `line ${at + 1}: ${(lines[at] ?? '(missing)').slice(0, 200)}`;
}

/** True if every call gives the same bytes in every setting. */
function isSteady(path: string, scratch: string): boolean {
  const [[, first], ...others] = Object.entries(settings(path, scratch)) as [[string, Setting], ...[string, Setting][]];
  const expected = outputs(first);
  const differences = others.flatMap(([name, setting]) =>
    outputs(setting).flatMap((output, index) => {
      const wanted = expected[index] ?? Buffer.alloc(0);
      return output.equals(wanted) ? [] : [`${name}: nextbest ${CALLS[index]?.join(' ')}: ${firstDifference(wanted, output)}`];
    }),
  );
  for (const difference of differences) process.stdout.write(`  DIFFERS ${difference}\n`);
  process.stdout.write(
    `${path}: ${CALLS.length} outputs in ${others.length + 1} settings: ${differences.length === 0 ? 'identical' : 'different'}\n`,
  );
  return differences.length === 0;
}

const paths = process.argv.slice(2).map((path) => resolve(path));
if (paths.length === 0) {
  process.stderr.write('name one or more repositories: npm run evaluate:determinism -- PATH…\n');
  process.exit(2);
}
const scratch = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'nextbest-determinism-'));
try {
  process.exitCode = paths.map((path) => isSteady(path, scratch)).every(Boolean) ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true });
}
