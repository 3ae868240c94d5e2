import { spawnSync } from 'node:child_process';

export interface Timed {
  readonly output: string;
  /** Processor seconds, user and system, of the program and all that it started. */
  readonly processorSeconds: number;
  readonly wallSeconds: number;
}

/** Runs a program to its end under a shell that tells what it used. Throws when it fails. */
export function timed(command: readonly string[], environment: NodeJS.ProcessEnv = {}): Timed {
  const started = performance.now();
  const { stdout, stderr, status, output } = spawnSync('sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', ...command], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const wallSeconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr.slice(0, 500)}`);
  const [user = '', system = ''] = (output[3] ?? '').split('\n')[1]?.split(' ') ?? [];
  return { output: stdout, processorSeconds: secondsIn(user) + secondsIn(system), wallSeconds };
}

/** `1m2.345s`, as shells write it. */
function secondsIn(text: string): number {
  const [, minutes = '0', seconds = '0'] = /^(\d+)m([\d.]+)s$/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}
