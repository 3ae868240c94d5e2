import { constants } from 'node:os';
import { exitCodeFor, sayProblem, UnwritableOutput } from './problem.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * What stands in the way of printing. A reader that went away (`nextbest | head`) is no error of anyone; a full disk is said, with
 * exit code 2. Nothing can be said about standard error.
 */
export function watchOutput(): void {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (problem) => {
    if ('code' in problem && problem.code === 'EPIPE') return;
    const unwritable = new UnwritableOutput(problem);
    sayProblem(unwritable, process.stderr);
    process.once('exit', () => {
      process.exitCode = exitCodeFor(unwritable);
    });
  });
}

/** What nobody caught is a defect: one line, exit code 70. */
export function sayDefects(): void {
  process.on('uncaughtException', (problem) => {
    sayProblem(problem, process.stderr);
    process.exit(exitCodeFor(problem));
  });
}

/** 128 and the number of the signal, as a shell gives: 130 for Ctrl-C. Temporary folders go on the way out. */
export function endOnSignals(): void {
  // Not only once: the terminal and the launcher may both send the same signal.
  for (const signal of SIGNALS)
    process.on(signal, () => {
      process.stderr.write('nextbest: interrupted, no result was written\n');
      process.exit(128 + constants.signals[signal]);
    });
}
