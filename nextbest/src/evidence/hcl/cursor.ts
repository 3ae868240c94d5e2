import type { Unread } from '#model/fact.ts';
import type { Mention, Scope } from './syntax.ts';

/** Where a scan stands. One object per scan, changed in place: the scan is a single pass that never goes back. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Nothing is read at or after this offset. */
  end: number;
  /** Line of the last offset that was asked for, and the offset of the break that ends it. */
  line: number;
  lineBreak: number;
  elements: number;
  stopped: boolean;
  inHeredoc: boolean;
  scope: Scope | undefined;
  /** Names bound by `for` in the attribute being read: they are no elements. */
  loopNames: Set<string> | undefined;
  mentions: Mention[];
  readonly unread: Unread[];
}

export const code = {
  tab: 9,
  newline: 10,
  return: 13,
  space: 32,
  quote: 34,
  hash: 35,
  dollar: 36,
  percent: 37,
  openParenthesis: 40,
  closeParenthesis: 41,
  star: 42,
  comma: 44,
  minus: 45,
  dot: 46,
  slash: 47,
  colon: 58,
  less: 60,
  equals: 61,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  openBrace: 123,
  closeBrace: 125,
  byteOrderMark: 0xfeff,
} as const;

/** Values, blocks and mentions in one file; 40 times what the largest file seen in public repositories has. */
const MAX_ELEMENTS = 200_000;
const MAX_UNREAD = 20;
const OUTERMOST = /(?:(?:resource|data|module|variable|output|provider)[ \t]+"|(?:locals|terraform)[ \t]*\{)/y;

export function openCursor(text: string, firstLine = 1): Cursor {
  const lineBreak = text.indexOf('\n');
  return {
    text,
    at: text.charCodeAt(0) === code.byteOrderMark ? 1 : 0,
    end: text.length,
    line: firstLine,
    lineBreak: lineBreak < 0 ? Infinity : lineBreak,
    elements: 0,
    stopped: false,
    inHeredoc: false,
    scope: undefined,
    loopNames: undefined,
    mentions: [],
    unread: [],
  };
}

/** The line of the current offset. Amortised over the scan: it only ever moves forward. */
export function lineOf(cursor: Cursor): number {
  while (cursor.lineBreak < cursor.at) {
    cursor.line += 1;
    const next = cursor.text.indexOf('\n', cursor.lineBreak + 1);
    cursor.lineBreak = next < 0 ? Infinity : next;
  }
  return cursor.line;
}

/** The character code at the current offset, -1 at the end. */
export function peek(cursor: Cursor): number {
  return cursor.at < cursor.end ? cursor.text.charCodeAt(cursor.at) : -1;
}

export function complain(cursor: Cursor, line: number, why: string): void {
  if (!cursor.stopped && cursor.unread.length < MAX_UNREAD) cursor.unread.push({ line, why });
}

/** Ends the scan here: whatever is open closes as if the file ended. */
export function stop(cursor: Cursor, why: string): void {
  complain(cursor, lineOf(cursor), why);
  cursor.stopped = true;
  cursor.end = cursor.at;
}

/** Counts one element against the budget. */
export function countElement(cursor: Cursor): void {
  cursor.elements += 1;
  if (cursor.elements > MAX_ELEMENTS && !cursor.stopped) stop(cursor, `More than ${MAX_ELEMENTS} elements: the rest was not read`);
}

/**
 * True at the start of a line that only an outermost block can begin with. Inside of brackets it means that something
 * above was never closed: the scan takes up again here instead of losing the rest of the file.
 */
export function breaksOut(cursor: Cursor): boolean {
  if (cursor.at >= cursor.end || cursor.at === 0 || cursor.text.charCodeAt(cursor.at - 1) !== code.newline) return false;
  OUTERMOST.lastIndex = cursor.at;
  return OUTERMOST.test(cursor.text);
}

/** Skips spaces and comments, and with `newlines` line ends as well. */
export function skipSpace(cursor: Cursor, newlines: boolean): void {
  const { text } = cursor;
  while (cursor.at < cursor.end) {
    const next = text.charCodeAt(cursor.at);
    if (next === code.space || next === code.tab || next === code.return || (newlines && next === code.newline)) cursor.at += 1;
    else if (!skipComment(cursor, next)) return;
  }
}

export function skipLine(cursor: Cursor): void {
  const next = cursor.text.indexOf('\n', cursor.at);
  cursor.at = next < 0 || next > cursor.end ? cursor.end : next;
}

/** Skips a comment that begins here; a line comment up to, not including, its line end. */
export function skipComment(cursor: Cursor, first: number): boolean {
  if (first !== code.hash && first !== code.slash) return false;
  const second = first === code.slash ? cursor.text.charCodeAt(cursor.at + 1) : code.slash;
  if (second === code.slash) skipLine(cursor);
  else if (second === code.star) skipBlockComment(cursor);
  else return false;
  return true;
}

function skipBlockComment(cursor: Cursor): void {
  const from = cursor.at + 2;
  const close = cursor.text.slice(from, cursor.end).indexOf('*/');
  if (close >= 0) {
    cursor.at = from + close + 2;
    return;
  }
  complain(cursor, lineOf(cursor), 'Comment that is never closed: the rest was not read');
  cursor.at = cursor.end;
}
