import { createInterface } from 'node:readline/promises';
import { UsageError } from './options.ts';

/** Three lines of a person are far shorter; what never ends is no answer. */
const MOST_BYTES = 1_000_000;

/**
 * One line for each question, from standard input; the questions go to standard error. An empty line is an answer, the end of the input
 * is none: then UsageError.
 */
export async function askOnTerminal(questions: readonly { readonly ask: string; readonly example: string }[]): Promise<readonly string[]> {
  const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: process.stdin.isTTY });
  // A terminal in the hands of readline gives Ctrl-C to it, and not to the process.
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  let bytes = 0;
  process.stdin.on('data', (piece: Buffer | string) => {
    bytes += piece.length;
    if (bytes > MOST_BYTES) process.stdin.destroy();
  });
  process.stdin.on('error', () => lines.close());
  process.stdin.on('close', () => lines.close());
  const given: string[] = [];
  const waiting = lines[Symbol.asyncIterator]();
  for (const { ask, example } of questions) {
    process.stderr.write(`${ask}\n  for example: ${example}\n> `);
    const next = await waiting.next();
    if (next.done === true) throw unanswered(questions.length - given.length);
    given.push(next.value.trim());
  }
  lines.close();
  process.stdin.destroy();
  return given;
}

function unanswered(count: number): UsageError {
  return new UsageError(`${count} of the questions were not answered: nothing was written`, 'press Enter where you do not know yet');
}
