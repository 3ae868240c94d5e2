import { chosenInProduction } from './chosen.ts';
import { breaksOut, type Cursor, code, complain, countElement, lineOf, peek, skipSpace } from './cursor.ts';
import { readName, readTraversal, startsName } from './name.ts';
import { presentIf } from './present.ts';
import { readHeredoc, skimBracket, skimExpression } from './skim.ts';
import type { Attribute, Value } from './syntax.ts';
import { readText } from './text.ts';

/** Lists, objects and calls within each other; deeper ones are run over. */
const MAX_DEPTH = 24;
/** Characters of an expression that is looked at as a choice between two values. */
const MOST_CHOICE = 200;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** How an expression is read: how deep it lies, and whether line ends are spaces (as within brackets) or end it. */
export interface Context {
  readonly depth: number;
  readonly newlines: boolean;
}

/** Reads one expression up to the comma, bracket or line end behind it. What is more than a plain value becomes `other`. */
export function readValue(cursor: Cursor, context: Context): Value {
  skipSpace(cursor, context.newlines);
  countElement(cursor);
  const line = lineOf(cursor);
  const from = cursor.at;
  const value = readPrimary(cursor, line, context.depth);
  if (value !== undefined && endsValue(cursor, context.newlines)) return value;
  if (!breaksOut(cursor)) skimExpression(cursor, context.newlines);
  const to = Math.min(cursor.at, cursor.text.length);
  return (to - from > MOST_CHOICE ? undefined : choiceIn(cursor.text.slice(from, to), line)) ?? { kind: 'other', line, from, to };
}

function choiceIn(expression: string, line: number): Value | undefined {
  if (!expression.includes('?')) return undefined;
  const condition = presentIf(expression);
  return condition === undefined ? literal(chosenInProduction(expression), line) : { kind: 'conditional', line, condition };
}

function endsValue(cursor: Cursor, newlines: boolean): boolean {
  skipSpace(cursor, newlines);
  const next = peek(cursor);
  return next < 0 || next === code.newline || next === code.comma || isClosing(next) || breaksOut(cursor);
}

function isClosing(next: number): boolean {
  return next === code.closeParenthesis || next === code.closeBracket || next === code.closeBrace;
}

function readPrimary(cursor: Cursor, line: number, depth: number): Value | undefined {
  const next = peek(cursor);
  if (next === code.quote) return literal(readText(cursor), line);
  if (startsName(next)) return readWord(cursor, line, depth);
  if (next === code.less) return readHeredoc(cursor);
  if (next === code.minus || (next >= 48 && next <= 57)) return literal(readNumber(cursor), line);
  if (depth >= MAX_DEPTH) return undefined;
  if (next === code.openBracket) return readList(cursor, line, depth);
  return next === code.openBrace ? readObject(cursor, line, depth) : undefined;
}

function literal(value: string | number | boolean | undefined, line: number): Value | undefined {
  return value === undefined ? undefined : { kind: 'literal', line, value };
}

function readNumber(cursor: Cursor): number | undefined {
  NUMBER.lastIndex = cursor.at;
  const digits = NUMBER.exec(cursor.text)?.[0];
  if (digits === undefined) return undefined;
  cursor.at += digits.length;
  const value = Number(digits);
  return Number.isFinite(value) ? value : undefined;
}

function readWord(cursor: Cursor, line: number, depth: number): Value | undefined {
  const path = readTraversal(cursor);
  if (path === 'true' || path === 'false') return { kind: 'literal', line, value: path === 'true' };
  if (peek(cursor) === code.openParenthesis && depth < MAX_DEPTH) return readCall(cursor, { line, name: path, depth });
  return path.includes('.') ? { kind: 'traversal', line, path } : undefined;
}

function readCall(cursor: Cursor, call: { readonly line: number; readonly name: string; readonly depth: number }): Value | undefined {
  const values = readItems(cursor, code.closeParenthesis, call.depth);
  return values && { kind: 'call', line: call.line, name: call.name, arguments: values };
}

function readList(cursor: Cursor, line: number, depth: number): Value | undefined {
  const items = readItems(cursor, code.closeBracket, depth);
  return items && { kind: 'list', line, items };
}

/** The values between the bracket at the current offset and its closing one; undefined when it is a loop or never closes. */
function readItems(cursor: Cursor, closing: number, depth: number): Value[] | undefined {
  const line = lineOf(cursor);
  cursor.at += 1;
  skipSpace(cursor, true);
  if (startsLoop(cursor)) return skimLoop(cursor, closing);
  const items: Value[] = [];
  while (peek(cursor) >= 0 && !isClosing(peek(cursor)) && !breaksOut(cursor)) {
    items.push(readValue(cursor, { depth: depth + 1, newlines: true }));
    skipSpace(cursor, true);
    if (peek(cursor) === code.comma) cursor.at += 1;
    skipSpace(cursor, true);
  }
  return close(cursor, closing, line) ? items : undefined;
}

function startsLoop(cursor: Cursor): boolean {
  const { text, at } = cursor;
  return text.startsWith('for', at) && /\s/.test(text.charAt(at + 3));
}

function skimLoop(cursor: Cursor, closing: number): undefined {
  skimBracket(cursor, closing);
}

function close(cursor: Cursor, closing: number, line: number): boolean {
  if (peek(cursor) === closing) {
    cursor.at += 1;
    return true;
  }
  complain(cursor, line, 'Bracket that is never closed');
  return false;
}

function readObject(cursor: Cursor, line: number, depth: number): Value | undefined {
  cursor.at += 1;
  skipSpace(cursor, true);
  if (startsLoop(cursor)) return skimLoop(cursor, code.closeBrace);
  const entries: Attribute[] = [];
  while (peek(cursor) >= 0 && !isClosing(peek(cursor)) && !breaksOut(cursor)) {
    readEntry(cursor, entries, depth);
    skipSpace(cursor, true);
    if (peek(cursor) === code.comma) cursor.at += 1;
    skipSpace(cursor, true);
  }
  return close(cursor, code.closeBrace, line) ? { kind: 'object', line, entries } : undefined;
}

/** Reads `key = value` or `key : value`; always goes at least one character on. */
function readEntry(cursor: Cursor, entries: Attribute[], depth: number): void {
  const line = lineOf(cursor);
  const from = cursor.at;
  const name = readKey(cursor);
  skipSpace(cursor, false);
  const next = peek(cursor);
  if (next !== code.equals && next !== code.colon) {
    skimExpression(cursor, false);
    if (cursor.at === from) cursor.at += 1;
    return;
  }
  cursor.at += 1;
  skipSpace(cursor, next === code.colon);
  const outer = cursor.scope;
  cursor.scope = { name, outer };
  entries.push({ name, line, value: readValue(cursor, { depth: depth + 1, newlines: false }) });
  cursor.scope = outer;
}

/** A key as written or quoted; empty when it is computed. */
function readKey(cursor: Cursor): string {
  const next = peek(cursor);
  if (next === code.quote) return readText(cursor) ?? '';
  if (startsName(next)) return readName(cursor);
  if (next === code.openParenthesis) {
    cursor.at += 1;
    skimBracket(cursor, code.closeParenthesis);
    return '';
  }
  return String(readNumber(cursor) ?? '');
}
