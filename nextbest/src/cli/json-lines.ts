import { UsageError } from './options.ts';

/** Longer than any commit with all its files that is worth a line. */
const LONGEST_LINE = 4 * 1024 * 1024;

export interface JsonLine {
  /** From 1. */
  readonly number: number;
  readonly value: unknown;
}

/** The values of JSON lines as they come in, blank lines left out. Throws UsageError with the number of the first line that is too long or no JSON. */
export async function* jsonLines(input: AsyncIterable<Buffer | string>): AsyncGenerator<JsonLine> {
  let number = 0;
  for await (const text of linesOf(input)) {
    number += 1;
    if (text.trim() !== '') yield { number, value: valueOf(text, number) };
  }
}

export function wrongLine(number: number, says: string): UsageError {
  return new UsageError(`line ${number} of standard input: ${says}`, 'nextbest classify --help shows what a line has to hold');
}

function valueOf(text: string, number: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrongLine(number, 'it is no JSON');
  }
}

async function* linesOf(input: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let number = 1;
  let held: string[] = [];
  let length = 0;
  for await (const chunk of input) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      yield [...held, part].join('');
      number += 1;
      held = [];
      length = 0;
    }
    held.push(last);
    length += last.length;
    if (length > LONGEST_LINE) throw wrongLine(number, `it is longer than ${LONGEST_LINE} characters`);
  }
  const rest = [...held, decoder.decode()].join('');
  if (rest !== '') yield rest;
}
