import { WriteRefused, writeAtomically } from '#storage/write.ts';
import { type Options, UsageError } from './options.ts';
import { systemReason } from './system-problem.ts';

/** The result on stdout, or in the file of `-o`; `-o -` is stdout too. */
export async function give(text: string, { output = '-' }: Options): Promise<void> {
  if (output !== '-') return writeFile(output, text);
  // A problem with stdout is said where the process is watched (process.ts).
  await new Promise<void>((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

function writeFile(path: string, text: string): void {
  try {
    writeAtomically(path, text);
  } catch (problem) {
    const reason = problem instanceof WriteRefused ? problem.message : systemReason(problem);
    if (reason === undefined) throw problem;
    throw new UsageError(`-o ${path}: ${reason}`, 'name a file in a folder that you may write to, or leave out -o for standard output');
  }
}

/** Columns to print for: those of the terminal, 80 for a file or a pipe. */
export function width(): number {
  return process.stdout.isTTY ? Math.max(60, Math.min(process.stdout.columns, 120)) : 80;
}
