import { existsSync } from 'node:fs';
import { nearest } from './nearest.ts';
import { UsageError } from './options.ts';

/** What is no path and nearly a command is a slip of the keyboard: throws UsageError with the command. */
export function refuseMistyped([first = '.']: readonly string[], commands: readonly string[]): void {
  if (/[\\/.]/.test(first) || existsSync(first)) return;
  const [command] = nearest(first, commands, 1);
  if (command !== undefined) throw new UsageError(`${first} is neither a command nor a folder`, `did you mean nextbest ${command}?`);
}
