import { type Cursor, code, countElement, lineOf } from './cursor.ts';
import type { Scope } from './syntax.ts';

/** Letters, digits, `_` and `-`; every character beyond ASCII counts as a letter. */
const PART = new Uint8Array(128);
const START = new Uint8Array(128);
for (let at = 0; at < 128; at += 1) {
  const letter = /[A-Za-z_]/.test(String.fromCharCode(at));
  START[at] = letter ? 1 : 0;
  PART[at] = letter || /[0-9-]/.test(String.fromCharCode(at)) ? 1 : 0;
}

/** Roots of traversals that name an element by the next segment, or by the next two. */
const ONE_MORE = new Set(['var', 'local', 'module', 'dependency']);
const TWO_MORE = new Set(['data', 'ephemeral']);
/** Outputs of other modules have a name of their own: `module.queue.url`, `dependency.queue.outputs.url`. */
const OUTPUTS = /^(?:module\.[^.]+|dependency\.[^.]+\.outputs)\.[^.]+/;

export function startsName(character: number): boolean {
  return character < 128 ? START[character] === 1 : character !== code.byteOrderMark;
}

function continuesName(character: number): boolean {
  return character < 128 ? PART[character] === 1 : true;
}

/** Reads a name at the current offset; empty when there is none. */
export function readName(cursor: Cursor): string {
  const from = cursor.at;
  skipName(cursor);
  return cursor.text.slice(from, cursor.at);
}

function skipName(cursor: Cursor): void {
  const { text, end } = cursor;
  let { at } = cursor;
  if (at < end && startsName(text.charCodeAt(at))) {
    at += 1;
    while (at < end && continuesName(text.charCodeAt(at))) at += 1;
  }
  cursor.at = at;
}

/** Reads `name.name.name`, notes the element it mentions and returns it as written. */
export function readTraversal(cursor: Cursor): string {
  const from = cursor.at;
  skipName(cursor);
  skipSegments(cursor);
  const path = cursor.text.slice(from, cursor.at);
  if (path.includes('.')) note(cursor, path);
  return path;
}

/** Skips `.name.name` after a bracket or a call: parts of what was already named. */
export function skipSegments(cursor: Cursor): void {
  const { text, end } = cursor;
  while (cursor.at + 1 < end && text.charCodeAt(cursor.at) === code.dot && startsName(text.charCodeAt(cursor.at + 1))) {
    cursor.at += 1;
    skipName(cursor);
  }
}

function note(cursor: Cursor, path: string): void {
  const to = elementOf(path);
  if (to === undefined) return;
  const root = to.slice(0, to.indexOf('.'));
  if (cursor.loopNames?.has(root) === true || isIterator(cursor.scope, to)) return;
  countElement(cursor);
  cursor.mentions.push({ to, line: lineOf(cursor), within: cursor.scope });
}

/**
 * The element that a traversal names, undefined for `each.value`, `path.module` and the like. Types of resources are
 * recognised by the `_` behind their provider's name.
 */
export function elementOf(path: string): string | undefined {
  const output = path.startsWith('module.') || path.startsWith('dependency.') ? OUTPUTS.exec(path)?.[0] : undefined;
  if (output !== undefined) return output;
  const from = path.startsWith('resource.') ? 'resource.'.length : 0;
  const first = path.indexOf('.', from);
  if (first < 0) return undefined;
  const root = path.slice(from, first);
  if (TWO_MORE.has(root)) return upToDot(path, { from, after: path.indexOf('.', first + 1) });
  return ONE_MORE.has(root) || root.includes('_') ? upToDot(path, { from, after: first }) : undefined;
}

/** From an offset up to the first dot behind another one, or to the end; undefined without that other one. */
function upToDot(path: string, { from, after }: { readonly from: number; readonly after: number }): string | undefined {
  if (after < 0) return undefined;
  const end = path.indexOf('.', after + 1);
  return path.slice(from, end < 0 ? path.length : end);
}

/** `setting.value` within `dynamic "setting"` is the item of a loop. */
function isIterator(scope: Scope | undefined, to: string): boolean {
  if (!to.endsWith('.value') && !to.endsWith('.key')) return false;
  const root = to.slice(0, to.indexOf('.'));
  for (let around = scope; around !== undefined; around = around.outer) if (around.name === root) return true;
  return false;
}
