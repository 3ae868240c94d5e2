import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const BINARY: string = join(import.meta.dirname, '../../bin/nextbest.js');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Node keeps here what it compiled of the program, for all its starts in one run of the tests; the folder goes with the run. */
const COMPILED = join(tmpdir(), 'nextbest-compiled');

/** The real binary as a child process, with a cache folder of its own unless the environment names one. */
export function nextbest(words: readonly string[], { cwd, environment, input }: RunOptions = {}): Ran {
  const cache = environment?.['XDG_CACHE_HOME'] ?? mkdtempSync(join(tmpdir(), 'nextbest-cache-'));
  const ran = spawnSync(process.execPath, [BINARY, ...words], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', NODE_COMPILE_CACHE: COMPILED, ...environment, XDG_CACHE_HOME: cache },
    ...(cwd === undefined ? {} : { cwd }),
    ...(input === undefined ? {} : { input }),
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'nextbest-test-'));
}
