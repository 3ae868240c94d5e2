import type { Masked } from '../construct/mask.ts';
import { lineAt } from '../lines.ts';
import type { YamlEntry, YamlNode } from '../yaml/node.ts';

/** The tag of what is computed: its source is the code without texts, in which only names are left. */
export const COMPUTED = '!computed';
const DEEPEST = 30;
const ENTRIES_LIMIT = 500;
const LONGEST = 2_000;

export interface Source {
  readonly masked: Masked;
  readonly starts: readonly number[];
}

/** The value that begins at `at`, as the tree that YAML is read into, and where it ends. */
export function valueAt(source: Source, at: number, depth = 0): { readonly node: YamlNode; readonly end: number } {
  const { code, closes } = source.masked;
  const start = skipBlank(code, at, false);
  const close = closes.get(start);
  if (close !== undefined && depth < DEEPEST && isWhole(code, close + 1)) {
    if (code[start] === '{') return { node: mapAt(source, { start, close, depth }), end: close + 1 };
    if (code[start] === '[' && !/^\[\s*for\b/.test(code.slice(start, start + 50)))
      return { node: listAt(source, { start, close, depth }), end: close + 1 };
  }
  const end = expressionEnd(source.masked, start);
  return { node: scalarAt(source, start, end), end };
}

/** True when nothing goes on behind a bracket: neither `.name` nor an operator. */
function isWhole(code: string, at: number): boolean {
  return /^[ \t]*(?:[\r\n,}\]]|$)/.test(code.slice(at, at + 200));
}

interface Brackets {
  readonly start: number;
  readonly close: number;
  readonly depth: number;
}

const KEY = /(?:([A-Za-z_]\w{0,100})|'([^'\n]{0,200})')[ \t]*:/y;

function mapAt(source: Source, { start, close, depth }: Brackets): YamlNode {
  const { code, text } = source.masked;
  const found = new Map<string, YamlEntry>();
  for (let at = skipBlank(code, start + 1, true); at < close && found.size < ENTRIES_LIMIT; ) {
    KEY.lastIndex = at;
    const match = KEY.exec(code);
    if (match === null) {
      at = skipBlank(code, statementEnd(source.masked, at), true);
      continue;
    }
    const key = match[1] ?? text.slice(at + 1, at + 1 + (match[2] ?? '').length);
    const { node, end } = valueAt(source, KEY.lastIndex, depth + 1);
    if (!found.has(key)) found.set(key, { key, line: lineAt(source.starts, at), endLine: node.endLine, value: node });
    at = skipBlank(code, Math.max(end, at + 1), true);
  }
  return { kind: 'map', line: lineAt(source.starts, start), endLine: lineAt(source.starts, close), entries: found };
}

function listAt(source: Source, { start, close, depth }: Brackets): YamlNode {
  const { code } = source.masked;
  const items: YamlNode[] = [];
  for (let at = skipBlank(code, start + 1, true); at < close && items.length < ENTRIES_LIMIT; ) {
    const { node, end } = valueAt(source, at, depth + 1);
    items.push(node);
    at = skipBlank(code, Math.max(end, at + 1), true);
  }
  return { kind: 'list', line: lineAt(source.starts, start), endLine: lineAt(source.starts, close), items };
}

function scalarAt({ masked, starts }: Source, start: number, end: number): YamlNode {
  const code = masked.code.slice(start, Math.min(end, start + LONGEST)).trim();
  const line = lineAt(starts, start);
  const base = { kind: 'scalar' as const, line, endLine: line, literal: false };
  if (/^'[^'\n]*'$/.test(code)) {
    const written = masked.text.slice(start + 1, start + code.length - 1);
    if (!written.includes('${')) return { ...base, value: written, source: written };
  }
  if (/^-?\d{1,12}$/.test(code)) return { ...base, value: Number(code), source: code };
  if (code === 'true' || code === 'false') return { ...base, value: code === 'true', source: code };
  return { ...base, tag: COMPUTED, value: code, source: code };
}

/** An expression goes on over lines inside brackets, and where the next line begins with `?`, `:` or an operator. */
function expressionEnd({ code, closes }: Masked, start: number): number {
  for (let at = start; at < code.length; at += 1) {
    const character = code[at];
    if (character === ',' || character === ']' || character === '}' || character === ')') return at;
    if (character === '\n' && !/^\s{0,200}(?:[?:]|&&|\|\||[=!]=)/.test(code.slice(at, at + 210))) return at;
    at = closes.get(at) ?? at;
  }
  return code.length;
}

/** Past what is no entry: a nested declaration, or what cannot be read. */
function statementEnd({ code, closes }: Masked, start: number): number {
  for (let at = start; at < code.length; at += 1) {
    if (code[at] === '\n') return at;
    at = closes.get(at) ?? at;
  }
  return code.length;
}

function skipBlank(code: string, start: number, separators: boolean): number {
  let at = start;
  while (at < code.length && (/\s/.test(code[at] ?? '') || (separators && code[at] === ','))) at += 1;
  return at;
}
