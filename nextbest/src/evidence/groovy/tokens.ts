import { lineStarts } from '../lines.ts';

/** A word, a text in quotes, or a sign of a Groovy program. */
export interface Token {
  readonly kind: 'word' | 'text' | 'sign';
  /** The word or sign; of a text what stands between its quotes. */
  readonly value: string;
  readonly line: number;
  /** Where a text ends. */
  readonly endLine: number;
}

const TOKEN_LIMIT = 100_000;
/** Control characters count as spaces. */
const SPACE = 32;
const WORD = /[A-Za-z_$@][\w$]{0,200}/y;
const QUOTES = ["'''", '"""', "'", '"'] as const;

/** The tokens of a Groovy program in one pass; comments are left out, a text that never closes ends with its line or the file. */
export function groovyTokens(source: string): readonly Token[] {
  const tokens: Token[] = [];
  const starts = lineStarts(source);
  let line = 1;
  for (let at = skipSpace(source, 0); at < source.length && tokens.length < TOKEN_LIMIT; at = skipSpace(source, at)) {
    const { kind, value, end } = tokenAt(source, at);
    line = lineFrom(starts, line, at);
    const endLine = lineFrom(starts, line, end - 1);
    if (kind !== undefined) tokens.push({ kind, value, line, endLine });
    at = end;
  }
  return tokens;
}

/** The line of an offset that is not before the given line. */
function lineFrom(starts: readonly number[], line: number, offset: number): number {
  let at = line;
  while ((starts[at] ?? Infinity) <= offset) at += 1;
  return at;
}

function skipSpace(source: string, from: number): number {
  let at = from;
  while (at < source.length && source.charCodeAt(at) <= SPACE) at += 1;
  return at;
}

interface Found {
  readonly kind: Token['kind'] | undefined;
  readonly value: string;
  readonly end: number;
}

function tokenAt(source: string, at: number): Found {
  const character = source[at] ?? '';
  if (character === '/' || (character === '#' && at === 0)) return comment(source, at);
  const quote = QUOTES.find((mark) => source.startsWith(mark, at));
  if (quote !== undefined) return text(source, at, quote);
  WORD.lastIndex = at;
  const word = WORD.exec(source)?.[0];
  return word === undefined ? { kind: 'sign', value: character, end: at + 1 } : { kind: 'word', value: word, end: at + word.length };
}

function comment(source: string, at: number): Found {
  const isBlock = source.startsWith('/*', at);
  if (!isBlock && !source.startsWith('//', at) && source[at] !== '#') return { kind: 'sign', value: '/', end: at + 1 };
  const end = source.indexOf(isBlock ? '*/' : '\n', at + 2);
  return { kind: undefined, value: '', end: end === -1 ? source.length : end + (isBlock ? 2 : 0) };
}

function text(source: string, at: number, quote: string): Found {
  const from = at + quote.length;
  for (let end = from; end < source.length; end += 1) {
    if (source[end] === '\\') end += 1;
    else if (source.startsWith(quote, end)) return { kind: 'text', value: source.slice(from, end), end: end + quote.length };
    else if (source[end] === '\n' && quote.length === 1) return { kind: 'text', value: source.slice(from, end), end };
  }
  return { kind: 'text', value: source.slice(from), end: source.length };
}
