import { linesOf } from './lines.ts';

/** One instruction with its continuation lines joined and its heredocs left out. Lines from 1. */
export interface Instruction {
  /** Upper case. */
  readonly keyword: string;
  readonly rest: string;
  readonly line: number;
  readonly endLine: number;
}

/** Characters of one instruction that are kept. */
const LONGEST = 20_000;
const HEREDOC = /<<(-?)(["']?)([A-Za-z_]\w{0,60})\2/g;

/** The instructions of a Dockerfile, in one pass over its lines. */
export function instructionsOf(text: string): readonly Instruction[] {
  const lines = linesOf(text);
  const escape = escapeOf(lines);
  const lastAt = new Map(lines.map((line, index) => [line.trim(), index]));
  const instructions: Instruction[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    if (isBlank(lines[index] ?? '')) continue;
    const { rest: whole, end } = joinedFrom({ lines, index, escape });
    const [, keyword = '', rest = ''] = /^([A-Za-z]{2,20})(?:\s+([\s\S]*))?$/.exec(whole) ?? [];
    const last = /^(?:RUN|COPY|ADD)$/i.test(keyword) ? afterHeredocs({ lines, lastAt, rest, end }) : end;
    if (keyword !== '') instructions.push({ keyword: keyword.toUpperCase(), rest: rest.trim(), line: index + 1, endLine: last + 1 });
    index = last;
  }
  return instructions;
}

/** Words of an instruction; quotes group and are taken away. */
export function wordsOf(rest: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  let quote = '';
  for (const character of `${rest} `) {
    if (quote !== '') {
      if (character === quote) quote = '';
      else word += character;
    } else if (character === '"' || character === "'") quote = character;
    else if (!/\s/.test(character)) word += character;
    else if (word !== '') {
      words.push(word);
      word = '';
    }
  }
  return word.trim() === '' ? words : [...words, word];
}

/** The escape character: a directive in the comments at the top may change it. */
function escapeOf(lines: readonly string[]): string {
  for (const line of lines.slice(0, 10)) {
    if (!line.startsWith('#')) break;
    if (/^#\s*escape\s*=\s*`/i.test(line)) return '`';
  }
  return '\\';
}

function isBlank(line: string): boolean {
  return line.trim() === '' || line.trimStart().startsWith('#');
}

function joinedFrom({ lines, index, escape }: { lines: readonly string[]; index: number; escape: string }): { rest: string; end: number } {
  const parts: string[] = [];
  let size = 0;
  for (let end = index; ; end += 1) {
    const line = (lines[end] ?? '').trim();
    if (end > index && isBlank(line) && end + 1 < lines.length) continue;
    const continued = line.endsWith(escape) && end + 1 < lines.length;
    if (size < LONGEST) parts.push(continued ? line.slice(0, -1) : line);
    size += line.length + 1;
    if (!continued) return { rest: parts.join(' ').slice(0, LONGEST), end };
  }
}

interface Heredocs {
  readonly lines: readonly string[];
  /** Trimmed line → where it stands last: a terminator that does not follow is not searched for. */
  readonly lastAt: ReadonlyMap<string, number>;
  readonly rest: string;
  readonly end: number;
}

function afterHeredocs({ lines, lastAt, rest, end }: Heredocs): number {
  let at = end;
  for (const [, , , name = ''] of rest.matchAll(HEREDOC)) {
    if ((lastAt.get(name) ?? -1) <= at) continue;
    do at += 1;
    while (lines[at]?.trim() !== name);
  }
  return at;
}
