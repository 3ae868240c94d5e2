import { isDeepStrictEqual } from 'node:util';
import { parseYaml } from '../../nextbest/src/evidence/yaml/parse.ts';
import type { Fact, FileFacts } from '../../nextbest/src/model/fact.ts';

/** What fuzzing needs of a reader. */
export interface Subject {
  readonly name: string;
  mayRead?(text: string): boolean;
  read(text: string, path: string): FileFacts;
}

export interface Input {
  readonly text: string;
  readonly path: string;
}

/** Of processor time, for one input. */
const PATIENCE_SECONDS = 1;
/** What nobody's terminal, page or database takes as it is. */
const UNFIT = /[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** What a reader does wrong with one input, in words that are the same for the same fault; undefined when nothing. */
export function faultOf(subject: Subject, { text, path }: Input): string | undefined {
  function read(): FileFacts {
    subject.mayRead?.(text);
    return subject.read(text, path);
  }
  try {
    const before = process.cpuUsage();
    const answer = read();
    // Once more: what others left to the garbage collector is not this input's time.
    if (secondsSince(before) > PATIENCE_SECONDS && isSlow(read)) return `takes more than ${PATIENCE_SECONDS} s`;
    return faultOfAnswer(answer, text.split('\n').length);
  } catch (error) {
    return `throws ${error instanceof Error ? error.name : 'something'}`;
  }
}

function isSlow(read: () => FileFacts): boolean {
  const before = process.cpuUsage();
  // YAML that was parsed last is not parsed again.
  parseYaml('');
  read();
  return secondsSince(before) > PATIENCE_SECONDS;
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

function faultOfAnswer(answer: FileFacts, last: number): string | undefined {
  if (answer.unread.some(({ why }) => why.endsWith('could not be read to its end'))) return 'an error was caught at its border';
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(answer)), answer)) return 'facts are not the same after JSON';
  const places = [
    ...answer.facts.flatMap((fact) => [fact, ...Object.values(fact.attributes ?? {}), ...(fact.references ?? [])]),
    ...answer.unread,
  ];
  if (places.some(({ line }) => line !== undefined && !isLine(line, last))) return 'a line outside the file';
  if (answer.facts.some(({ line, endLine }) => endLine !== undefined && !(isLine(endLine, last) && endLine > line)))
    return 'a last line outside the file or not behind the first';
  return answer.facts.some((fact) => wordsOf(fact).some((word) => UNFIT.test(word)))
    ? 'a word with a control, direction or half character'
    : undefined;
}

function isLine(line: number, last: number): boolean {
  return Number.isInteger(line) && line >= 1 && line <= last;
}

function wordsOf({ name, label = '', version = '', attributes = {}, references = [] }: Fact): string[] {
  const values = Object.entries(attributes).flatMap(([path, { value }]) => [path, String(value)]);
  return [name, label, version, ...values, ...references.map(({ to }) => to)];
}
