import { lineAt, lineStarts } from './lines.ts';

/** Parts of a dotted key; the readers look for four, and the path of each is as long as all before it. */
const DEEPEST = 100;

/** Where each key and each element of an array stands: path such as `project.dependencies[0]` → line from 1. */
export type TomlLines = ReadonlyMap<string, number>;

interface Cursor {
  readonly text: string;
  readonly starts: readonly number[];
  readonly lines: Map<string, number>;
  /** Length so far of each array of tables, by path. */
  readonly tables: Map<string, number>;
  at: number;
}

/** The lines of a TOML document that a parser has already accepted. One pass; on anything else it still ends. */
export function tomlLines(text: string): TomlLines {
  const cursor: Cursor = { text, starts: lineStarts(text), lines: new Map(), tables: new Map(), at: 0 };
  let table = '';
  for (skipBlank(cursor); cursor.at < text.length; skipBlank(cursor)) {
    const before = cursor.at;
    if (text[before] === '[') table = header(cursor);
    else keyAndValue(cursor, table);
    if (cursor.at === before) cursor.at += 1;
  }
  return cursor.lines;
}

function header(cursor: Cursor): string {
  const repeated = cursor.text[cursor.at + 1] === '[';
  const line = lineAt(cursor.starts, cursor.at);
  cursor.at += repeated ? 2 : 1;
  const written = key(cursor);
  const path = written.reduce(
    (parent, name, depth) => place({ cursor, path: joined(parent, name), next: repeated && depth === written.length - 1 }),
    '',
  );
  cursor.lines.set(path, line);
  const end = cursor.text.indexOf('\n', cursor.at);
  cursor.at = end === -1 ? cursor.text.length : end;
  return path;
}

/** The path with the index of the present element, when it is an array of tables. */
function place({ cursor, path, next }: { cursor: Cursor; path: string; next: boolean }): string {
  const known = cursor.tables.get(path) ?? 0;
  const count = next ? known + 1 : known;
  if (count === 0) return path;
  cursor.tables.set(path, count);
  return `${path}[${count - 1}]`;
}

function keyAndValue(cursor: Cursor, parent: string): void {
  const line = lineAt(cursor.starts, cursor.at);
  const path = key(cursor).reduce(joined, parent);
  cursor.lines.set(path, line);
  skipSpaces(cursor);
  if (cursor.text[cursor.at] !== '=') return skipLine(cursor);
  cursor.at += 1;
  value(cursor, path);
}

function key(cursor: Cursor): string[] {
  const names: string[] = [];
  for (;;) {
    skipSpaces(cursor);
    const start = cursor.at;
    const name = isQuote(cursor.text[start]) ? quoted(cursor) : bare(cursor);
    if (names.length < DEEPEST) names.push(name);
    skipSpaces(cursor);
    if (cursor.text[cursor.at] !== '.' || cursor.at === start) return names;
    cursor.at += 1;
  }
}

function bare(cursor: Cursor): string {
  const start = cursor.at;
  while (/[\w-]/.test(cursor.text[cursor.at] ?? '')) cursor.at += 1;
  return cursor.text.slice(start, cursor.at);
}

function value(cursor: Cursor, path: string): void {
  skipSpaces(cursor);
  const first = cursor.text[cursor.at];
  if (first === '[') elements(cursor, path);
  else if (first === '{') inlineTable(cursor, path);
  else if (isQuote(first)) quoted(cursor);
  else while (cursor.at < cursor.text.length && !/[,\]}\n#]/.test(cursor.text[cursor.at] ?? '\n')) cursor.at += 1;
}

function elements(cursor: Cursor, path: string): void {
  cursor.at += 1;
  for (let index = 0; ; index += 1) {
    skipBlank(cursor);
    if (closes(cursor, ']')) return;
    const before = cursor.at;
    cursor.lines.set(`${path}[${index}]`, lineAt(cursor.starts, before));
    value(cursor, `${path}[${index}]`);
    afterElement(cursor, before);
  }
}

function inlineTable(cursor: Cursor, path: string): void {
  cursor.at += 1;
  for (;;) {
    skipBlank(cursor);
    if (closes(cursor, '}')) return;
    const before = cursor.at;
    keyAndValue(cursor, path);
    afterElement(cursor, before);
  }
}

function closes(cursor: Cursor, bracket: string): boolean {
  if (cursor.at >= cursor.text.length) return true;
  if (cursor.text[cursor.at] !== bracket) return false;
  cursor.at += 1;
  return true;
}

function afterElement(cursor: Cursor, before: number): void {
  skipBlank(cursor);
  if (cursor.text[cursor.at] === ',' || cursor.at === before) cursor.at += 1;
}

/** Reads over a string of any of the four kinds and answers what is between its quotes. */
function quoted(cursor: Cursor): string {
  const quote = cursor.text[cursor.at] ?? '"';
  const mark = cursor.text.startsWith(quote.repeat(3), cursor.at) ? quote.repeat(3) : quote;
  const start = cursor.at + mark.length;
  let at = start;
  while (at < cursor.text.length && !cursor.text.startsWith(mark, at)) at += quote === '"' && cursor.text[at] === '\\' ? 2 : 1;
  cursor.at = at + mark.length;
  while (mark.length === 3 && cursor.text[cursor.at] === quote) cursor.at += 1;
  return cursor.text.slice(start, at);
}

function skipBlank(cursor: Cursor): void {
  for (; cursor.at < cursor.text.length; cursor.at += 1) {
    const character = cursor.text[cursor.at] ?? '';
    if (character === '#') skipLine(cursor);
    else if (!/\s/.test(character)) return;
  }
}

function skipSpaces(cursor: Cursor): void {
  while (cursor.text[cursor.at] === ' ' || cursor.text[cursor.at] === '\t') cursor.at += 1;
}

function skipLine(cursor: Cursor): void {
  const end = cursor.text.indexOf('\n', cursor.at);
  cursor.at = end === -1 ? cursor.text.length : end;
}

function isQuote(character: string | undefined): boolean {
  return character === '"' || character === "'";
}

function joined(parent: string, name: string): string {
  return parent === '' ? name : `${parent}.${name}`;
}
