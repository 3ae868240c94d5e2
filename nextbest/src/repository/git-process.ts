import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { atExit } from './at-exit.ts';
import { RepositoryError } from './error.ts';
import { MAXIMUM_GIT_KILOBYTES } from './limits.ts';
import type { Scratch } from './scratch.ts';

/** Git that says nothing for this long, while it is waited for, hangs on something. */
const STALL_MILLISECONDS = 60_000;
const NEW_CLONE = 'Run `git fsck` in the repository, or give a fresh, full clone of it.';

/**
 * Puts the limit on what git takes for itself and becomes git: some objects are tiny on disk and gigabytes in memory. The words are
 * fixed and the arguments are passed apart, so nothing of a repository is ever read by the shell. A shell ends with 127 without git.
 */
const LIMITED = `ulimit -d ${MAXIMUM_GIT_KILOBYTES} 2>/dev/null || :; exec git "$@"`;
const EXIT_NOT_FOUND = 127;

/** The settings that could run or reach anything, turned off once more on top of an empty configuration. */
const SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.untrackedCache=false',
  'core.quotePath=false',
  'log.showSignature=false',
  'protocol.allow=never',
  // A file beside the objects that tells dates and parents without them: nobody checks that it tells the truth.
  'core.commitGraph=false',
].flatMap((setting) => ['-c', setting]);

export type GitProcess = ChildProcessByStdio<Writable, Readable, Readable>;

export interface Git {
  /** Standard output as it comes; `input` is all that git is given to read. Throws RepositoryError after the last piece unless git ended well. */
  stream(args: readonly string[], input?: string): AsyncIterable<Buffer>;
  /** The whole of a short standard output. */
  text(args: readonly string[]): Promise<string>;
  /** A process to talk to; it ends with `close` at the latest. Throws RepositoryError after `close`. */
  start(args: readonly string[]): GitProcess;
  close(): void;
}

/** Git in a scratch repository: no shell, no pager, and no setting but ours. */
export function gitIn(scratch: Scratch): Git {
  const running = new Set<ChildProcess>();
  const forgetExit = atExit(killAll);
  let closed = false;
  function start(args: readonly string[]): GitProcess {
    if (closed) throw new RepositoryError('git-failed', 'The repository was closed already.', 'Open it again.');
    const child = spawnLimited(['--no-pager', '--no-replace-objects', ...SETTINGS, ...args], scratch);
    running.add(child);
    child.once('close', () => running.delete(child));
    child.stdin.on('error', ignored);
    child.stderr.resume();
    return child;
  }
  function stream(args: readonly string[], input = ''): AsyncIterable<Buffer> {
    return output(() => start(args), input);
  }
  async function text(args: readonly string[]): Promise<string> {
    const pieces: Buffer[] = [];
    for await (const piece of stream(args)) pieces.push(piece);
    return Buffer.concat(pieces).toString('utf8');
  }
  function killAll(): void {
    for (const child of running) kill(child);
  }
  function close(): void {
    closed = true;
    killAll();
    forgetExit();
  }
  return { stream, text, start, close };
}

function spawnLimited(args: readonly string[], scratch: Scratch): GitProcess {
  const [program, ...words] = process.platform === 'win32' ? ['git', ...args] : ['/bin/sh', '-c', LIMITED, 'git', ...args];
  return spawn(program ?? 'git', words, {
    cwd: scratch.path,
    env: scratch.environment,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
}

/** At once and for sure: git only reads here, so there is nothing that it could leave half done. */
function kill(child: ChildProcess): void {
  child.kill('SIGKILL');
}

async function* output(start: () => GitProcess, input: string): AsyncIterable<Buffer> {
  const child = start();
  child.stdin.end(input);
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
    if (!child.stdout.readableEnded) kill(child);
  }
  const failure = await ended;
  if (failure !== undefined) throw failure;
}

export function killWhenStalled(child: ChildProcess): NodeJS.Timeout {
  return setTimeout(() => kill(child), STALL_MILLISECONDS);
}

/** How a process ended: undefined when well. The words of git are not passed on, they hold paths of the machine. */
export function endOf(child: ChildProcess): Promise<RepositoryError | undefined> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(startFailure('code' in error && error.code === 'ENOENT')));
    child.once('close', (code, signal) => resolve(code === 0 ? undefined : exitFailure(child, code ?? signal)));
  });
}

function startFailure(missing: boolean): RepositoryError {
  return new RepositoryError(
    missing ? 'git-missing' : 'git-failed',
    missing ? 'The program git was not found.' : 'The program git could not be started.',
    'Install git (https://git-scm.com) and make sure that it is on the path.',
  );
}

function exitFailure(child: ChildProcess, how: number | string | null): RepositoryError {
  if (how === EXIT_NOT_FOUND) return startFailure(true);
  const command = child.spawnargs.find((argument) => /^(?:cat-file|diff-tree|log|ls-files|ls-tree)$/.test(argument)) ?? '';
  return new RepositoryError('git-failed', `\`git ${command}\` ended early (${how}).`, NEW_CLONE);
}

function ignored(): void {}
