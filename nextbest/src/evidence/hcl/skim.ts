import { breaksOut, type Cursor, code, complain, lineOf, skipComment, skipSpace } from './cursor.ts';
import { findHeredoc } from './heredoc.ts';
import { readName, readTraversal, skipSegments, startsName } from './name.ts';
import type { Value } from './syntax.ts';

export const UNCLOSED_TEXT = 'Text without its closing quote';

/** What has to close before a skim may end: closing brackets, and quotes for texts. Kept as a list, so that depth costs memory, never stack. */
interface Skim {
  readonly open: number[];
  /** Ends when everything open has closed; otherwise at the first comma, closing bracket or line end outside of brackets. */
  readonly untilClosed: boolean;
  readonly newlines: boolean;
}

const CLOSES: Readonly<Record<number, number>> = {
  [code.openParenthesis]: code.closeParenthesis,
  [code.openBracket]: code.closeBracket,
  [code.openBrace]: code.closeBrace,
};

/** Runs over the rest of an expression, noting what it mentions, up to what ends it. */
export function skimExpression(cursor: Cursor, newlines: boolean): void {
  skim(cursor, { open: [], untilClosed: false, newlines });
}

/** Runs to behind the bracket that closes what was opened before the current offset. */
export function skimBracket(cursor: Cursor, closing: number): void {
  skim(cursor, { open: [closing], untilClosed: true, newlines: true });
}

function skim(cursor: Cursor, state: Skim): void {
  while (cursor.at < cursor.end) {
    if (state.open.at(-1) === code.quote) {
      skimText(cursor, state.open);
      continue;
    }
    const next = cursor.text.charCodeAt(cursor.at);
    if (endsSkim(next, state)) return;
    skimOne(cursor, next, state.open);
    if (state.untilClosed && state.open.length === 0) return;
    if (next === code.newline && breaksOut(cursor)) return;
  }
}

function endsSkim(next: number, { open, newlines }: Skim): boolean {
  if (open.length > 0) return false;
  return next === code.comma || isClosing(next) || (next === code.newline && !newlines);
}

function isClosing(next: number): boolean {
  return next === code.closeParenthesis || next === code.closeBracket || next === code.closeBrace;
}

function skimOne(cursor: Cursor, next: number, open: number[]): void {
  if (startsName(next)) return skimName(cursor);
  const closing = next === code.quote ? code.quote : CLOSES[next];
  if (closing !== undefined) open.push(closing);
  else if (isClosing(next)) open.pop();
  else if (next === code.dot) {
    cursor.at += 1;
    if (startsName(cursor.text.charCodeAt(cursor.at))) readName(cursor);
    return skipSegments(cursor);
  } else if (skipComment(cursor, next) || (next === code.less && readHeredoc(cursor) !== undefined)) return;
  cursor.at += 1;
}

function skimName(cursor: Cursor): void {
  const name = readTraversal(cursor);
  if (name === 'for') bindLoopNames(cursor);
}

/** `for key, value in`: both names stand for items, not for elements of the file. */
function bindLoopNames(cursor: Cursor): void {
  cursor.loopNames ??= new Set();
  for (;;) {
    skipSpace(cursor, true);
    const name = readName(cursor);
    if (name === '' || name === 'in') return;
    cursor.loopNames.add(name);
    skipSpace(cursor, true);
    if (cursor.text.charCodeAt(cursor.at) === code.comma) cursor.at += 1;
  }
}

/** Runs through a quoted text up to its end or to the next interpolation, which goes on the list of what is open. */
function skimText(cursor: Cursor, open: number[]): void {
  while (cursor.at < cursor.end) {
    const next = cursor.text.charCodeAt(cursor.at);
    if (next === code.newline) complain(cursor, lineOf(cursor), UNCLOSED_TEXT);
    if (next === code.newline || next === code.quote) {
      if (next === code.quote) cursor.at += 1;
      open.pop();
      return;
    }
    if (stepText(cursor, next)) {
      open.push(code.closeBrace);
      return;
    }
  }
  complain(cursor, lineOf(cursor), UNCLOSED_TEXT);
}

/** Goes one character, or one escape, on within a text; true when that opened an interpolation. */
export function stepText(cursor: Cursor, next: number): boolean {
  const second = cursor.text.charCodeAt(cursor.at + 1);
  const marks = next === code.dollar || next === code.percent;
  const escapes = next === code.backslash && second !== code.newline;
  if (marks && second === code.openBrace) {
    cursor.at += 2;
    return true;
  }
  const doubled = marks && second === next && cursor.text.charCodeAt(cursor.at + 2) === code.openBrace;
  cursor.at += doubled ? 3 : escapes ? 2 : 1;
  return false;
}

/** Reads a heredoc that begins here, noting what it mentions: its lines as written. */
export function readHeredoc(cursor: Cursor): Extract<Value, { kind: 'heredoc' }> | undefined {
  const found = findHeredoc(cursor);
  if (found === undefined) return undefined;
  cursor.at = found.from;
  const line = lineOf(cursor);
  const { end } = cursor;
  cursor.end = found.to;
  cursor.inHeredoc = true;
  noteInterpolations(cursor, found.from);
  cursor.inHeredoc = false;
  cursor.end = cursor.stopped ? found.behind : end;
  cursor.at = found.behind;
  return { kind: 'heredoc', line, text: cursor.text.slice(found.from, found.to) };
}

/** Notes what the interpolations between the given offset and the end mention. */
export function noteInterpolations(cursor: Cursor, from: number): void {
  const opening = /[$%]\{/g;
  const text = cursor.text.slice(from, cursor.end);
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    if (text[found.index - 1] === text[found.index]) continue;
    cursor.at = from + opening.lastIndex;
    skimBracket(cursor, code.closeBrace);
    opening.lastIndex = cursor.at - from;
  }
}
