import { isAlias, isMap, isNode, isPair, isScalar, isSeq, Scalar } from 'yaml';
import type { Unread } from '#model/fact.ts';
import { lineAt } from '../lines.ts';
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from './node.ts';

/** Values of one document, each alias counted with all that it stands for; long text counts as several. */
const NODE_LIMIT = 300_000;
const CHARACTERS_PER_VALUE = 64;
const DEPTH_LIMIT = 200;
const MERGE_KEY = '<<';

interface Anchor {
  readonly node: YamlNode;
  readonly size: number;
  readonly height: number;
}

interface State {
  readonly starts: readonly number[];
  readonly unread: Unread[];
  readonly anchors: Map<string, Anchor>;
  left: number;
  depth: number;
}

class TooLarge extends Error {}

/**
 * A document of the parser as a tree of our own, and what of it could not be taken over. Undefined when aliases make it larger than
 * 300,000 values or deeper than 200 levels: every walk over a tree is bounded by that.
 */
export function converted(
  root: unknown,
  starts: readonly number[],
): { readonly node: YamlNode | undefined; readonly unread: readonly Unread[] } {
  const state: State = { starts, unread: [], anchors: new Map(), left: NODE_LIMIT, depth: 0 };
  try {
    return { node: isNode(root) ? nodeOf(root, state) : undefined, unread: state.unread };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return {
      node: undefined,
      unread: [{ line: lineOf(root, state), why: `YAML: aliases make it larger than ${NODE_LIMIT} values or too deep` }],
    };
  }
}

function nodeOf(source: unknown, state: State): YamlNode {
  spend(1, state);
  if (isAlias(source)) return aliased(source.source, lineOf(source, state), state);
  const before = state.left;
  const node = state.depth < DEPTH_LIMIT ? collectionOrScalar(source, state) : nothing(lineOf(source, state));
  const anchor = anchorOf(source);
  if (anchor !== undefined) state.anchors.set(anchor, { node, size: before - state.left, height: heightOf(node, state) });
  return node;
}

function collectionOrScalar(source: unknown, state: State): YamlNode {
  if (isScalar(source)) return scalarOf(source, state);
  state.depth += 1;
  const node = isMap(source) ? mapOf(source, state) : isSeq(source) ? listOf(source, state) : nothing(lineOf(source, state));
  state.depth -= 1;
  return node;
}

function scalarOf(source: Scalar, state: State): YamlScalar {
  const { value } = source;
  const written = source.source ?? '';
  spend(Math.floor(written.length / CHARACTERS_PER_VALUE), state);
  const plain = typeof value === 'boolean' || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
  const line = lineOf(source, state);
  return {
    kind: 'scalar',
    line,
    endLine: Math.max(line, endOf(source, state)),
    ...tagged(source),
    value: plain ? value : value === null || value === undefined ? null : written,
    source: written,
    literal: source.type === Scalar.BLOCK_LITERAL,
  };
}

function listOf(source: { readonly items: readonly unknown[] }, state: State): YamlList {
  const line = lineOf(source, state);
  const items = source.items.map((item) => nodeOf(item, state));
  const last = source.items.at(-1);
  return {
    kind: 'list',
    line,
    endLine: endAfter(line, [isAlias(last) ? lineOf(last, state) : items.at(-1)?.endLine]),
    ...tagged(source),
    items,
  };
}

function mapOf(source: { readonly items: readonly unknown[] }, state: State): YamlMap {
  const line = lineOf(source, state);
  const entries = new Map<string, YamlEntry>();
  const merged: YamlNode[] = [];
  let endLine = line;
  for (const pair of source.items) {
    const found = entryOf(pair, state);
    if (found === undefined) continue;
    endLine = Math.max(endLine, found.endLine);
    if (found.key === MERGE_KEY && found.value.kind !== 'scalar') merged.push(found.value);
    else keep(found, entries, state);
  }
  for (const node of merged) merge(node, entries, state);
  return { kind: 'map', line, endLine, ...tagged(source), entries };
}

function entryOf(pair: unknown, state: State): YamlEntry | undefined {
  if (!isPair(pair)) return undefined;
  const key = nodeOf(pair.key, state);
  const line = isNode(pair.key) ? lineOf(pair.key, state) : key.line;
  const value = isNode(pair.value) ? nodeOf(pair.value, state) : nothing(line);
  if (key.kind !== 'scalar') return undefined;
  return { key: key.source, line, endLine: endAfter(line, [isAlias(pair.value) ? lineOf(pair.value, state) : value.endLine]), value };
}

function keep(found: YamlEntry, entries: Map<string, YamlEntry>, state: State): void {
  if (entries.has(found.key)) state.unread.push({ line: found.line, why: 'YAML: the same key twice, the last one counts' });
  entries.set(found.key, found);
}

/** Adds the entries of a map, or of each map of a list, where the key is not there yet. */
function merge(node: YamlNode, entries: Map<string, YamlEntry>, state: State): void {
  for (const map of node.kind === 'list' ? node.items : [node]) {
    if (map.kind !== 'map') continue;
    spend(map.entries.size, state);
    for (const [key, found] of map.entries) if (!entries.has(key)) entries.set(key, found);
  }
}

function aliased(name: string, line: number, state: State): YamlNode {
  const anchor = state.anchors.get(name);
  if (anchor === undefined) {
    state.unread.push({ line, why: 'YAML: an alias without its anchor' });
    return nothing(line);
  }
  if (state.depth + anchor.height > DEPTH_LIMIT) throw new TooLarge();
  spend(anchor.size, state);
  return anchor.node;
}

function heightOf(node: YamlNode, state: State): number {
  if (node.kind === 'scalar') return 1;
  const children = node.kind === 'list' ? node.items : [...node.entries.values()].map(({ value }) => value);
  spend(children.length, state);
  let height = 0;
  for (const child of children) height = Math.max(height, heightOf(child, state));
  return height + 1;
}

function spend(count: number, state: State): void {
  state.left -= count;
  if (state.left < 0) throw new TooLarge();
}

function nothing(line: number): YamlScalar {
  return { kind: 'scalar', line, endLine: line, value: null, source: '', literal: false };
}

function tagged(source: unknown): { readonly tag?: string } {
  return isNode(source) && !isAlias(source) && source.tag?.startsWith('!') ? { tag: source.tag } : {};
}

function anchorOf(source: unknown): string | undefined {
  return isScalar(source) || isMap(source) || isSeq(source) ? source.anchor : undefined;
}

function lineOf(source: unknown, state: State): number {
  return lineAt(state.starts, isNode(source) ? (source.range?.[0] ?? 0) : 0);
}

/** The last line of a scalar: the break after a block scalar belongs to its range, but not to its text. */
function endOf(source: Scalar, state: State): number {
  const [start = 0, end = start] = source.range ?? [];
  return lineAt(state.starts, Math.max(start, end - 1));
}

function endAfter(line: number, ends: readonly (number | undefined)[]): number {
  return Math.max(line, ...ends.map((end) => end ?? line));
}
