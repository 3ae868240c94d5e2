import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { RepositoryError } from './error.ts';
import type { Scratch } from './scratch.ts';

/** Git that says nothing for this long, while it is waited for, hangs on something. */
const STALL_MILLISECONDS = 60_000;
const NEW_CLONE = 'Run `git fsck` in the repository, or give a fresh, full clone of it.';

/** The settings that could run or reach anything, turned off once more on top of an empty configuration. */
const SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.untrackedCache=false',
  'core.quotePath=false',
  'log.showSignature=false',
  'protocol.allow=never',
].flatMap((setting) => ['-c', setting]);

export type GitProcess = ChildProcessByStdio<Writable, Readable, Readable>;

export interface Git {
  /** Standard output as it comes. Throws RepositoryError after the last piece unless git ended well. */
  stream(args: readonly string[]): AsyncIterable<Buffer>;
  /** The whole of a short standard output. */
  text(args: readonly string[]): Promise<string>;
  /** A process to talk to; it ends with `close` at the latest. */
  start(args: readonly string[]): GitProcess;
  close(): void;
}

/** Git in a scratch repository: no shell, no pager, and no setting but ours. */
export function gitIn(scratch: Scratch): Git {
  const running = new Set<ChildProcess>();
  function start(args: readonly string[]): GitProcess {
    const child = spawn('git', ['--no-pager', '--no-replace-objects', ...SETTINGS, ...args], {
      cwd: scratch.path,
      env: scratch.environment,
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    running.add(child);
    child.once('close', () => running.delete(child));
    child.stdin.on('error', ignored);
    child.stderr.resume();
    return child;
  }
  function stream(args: readonly string[]): AsyncIterable<Buffer> {
    return output(start, args);
  }
  async function text(args: readonly string[]): Promise<string> {
    const pieces: Buffer[] = [];
    for await (const piece of stream(args)) pieces.push(piece);
    return Buffer.concat(pieces).toString('utf8');
  }
  function close(): void {
    for (const child of running) child.kill();
  }
  return { stream, text, start, close };
}

async function* output(start: Git['start'], args: readonly string[]): AsyncIterable<Buffer> {
  const child = start(args);
  child.stdin.end();
  const ended = endOf(child);
  let watch = killWhenStalled(child);
  try {
    for await (const piece of child.stdout) {
      clearTimeout(watch);
      yield piece;
      watch = killWhenStalled(child);
    }
  } finally {
    clearTimeout(watch);
    if (!child.stdout.readableEnded) child.kill();
  }
  const failure = await ended;
  if (failure !== undefined) throw failure;
}

export function killWhenStalled(child: ChildProcess): NodeJS.Timeout {
  return setTimeout(() => child.kill('SIGKILL'), STALL_MILLISECONDS);
}

/** How a process ended: undefined when well. The words of git are not passed on, they hold paths of the machine. */
export function endOf(child: ChildProcess): Promise<RepositoryError | undefined> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(startFailure(error)));
    child.once('close', (code, signal) => resolve(code === 0 ? undefined : exitFailure(child, code ?? signal)));
  });
}

function startFailure(error: NodeJS.ErrnoException): RepositoryError {
  const missing = error.code === 'ENOENT';
  return new RepositoryError(
    missing ? 'git-missing' : 'git-failed',
    missing ? 'The program git was not found.' : 'The program git could not be started.',
    'Install git (https://git-scm.com) and make sure that it is on the path.',
  );
}

function exitFailure(child: ChildProcess, how: number | string | null): RepositoryError {
  const command = child.spawnargs.find((argument) => /^(?:cat-file|log|ls-files|ls-tree)$/.test(argument)) ?? '';
  return new RepositoryError('git-failed', `\`git ${command}\` ended early (${how}).`, NEW_CLONE);
}

function ignored(): void {}
