import { writeAtomically } from '#storage/write.ts';
import type { Options } from './options.ts';

/** The result on stdout, or in the file of `-o`. */
export async function give(text: string, options: Options): Promise<void> {
  if (options.output !== undefined) {
    writeAtomically(options.output, text);
    return;
  }
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (problem) =>
      problem === null || problem === undefined || isClosedPipe(problem) ? resolve() : reject(problem),
    );
  });
}

/** `nextbest | head` closes the pipe early, which is no error of anyone. */
function isClosedPipe(problem: Error): boolean {
  return 'code' in problem && problem.code === 'EPIPE';
}

/** Columns to print for: those of the terminal, 80 for a file or a pipe. */
export function width(): number {
  return process.stdout.isTTY ? Math.max(60, Math.min(process.stdout.columns, 120)) : 80;
}
