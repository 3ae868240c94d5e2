/** A YAML value with the lines it is written on, from 1. Aliases and merge keys are resolved; a whole tree is bounded in size and depth. */
export type YamlNode = YamlMap | YamlList | YamlScalar;

export interface YamlMap {
  readonly kind: 'map';
  readonly line: number;
  readonly endLine: number;
  /** As written, with its exclamation mark: `!Sub`. */
  readonly tag?: string;
  readonly entries: ReadonlyMap<string, YamlEntry>;
}

export interface YamlList {
  readonly kind: 'list';
  readonly line: number;
  readonly endLine: number;
  readonly tag?: string;
  readonly items: readonly YamlNode[];
}

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly line: number;
  readonly endLine: number;
  readonly tag?: string;
  readonly value: string | number | boolean | null;
  /** The text without quotes and indentation: keeps `3.10` where `value` is 3.1. */
  readonly source: string;
  /** Written as a `|` block: line `n` of `source` stands `n + 1` lines below `line`. */
  readonly literal: boolean;
}

export interface YamlEntry {
  readonly key: string;
  /** Of the key. */
  readonly line: number;
  /** Where the value ends. */
  readonly endLine: number;
  readonly value: YamlNode;
}

/** The value at a path of keys; undefined where a key is missing or its parent is no map. */
export function field(node: YamlNode | undefined, ...path: readonly string[]): YamlNode | undefined {
  let at = node;
  for (const key of path) at = entry(at, key)?.value;
  return at;
}

export function entry(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  return node?.kind === 'map' ? node.entries.get(key) : undefined;
}

/** The entries of a map in the order written; none for anything else. */
export function entries(node: YamlNode | undefined): readonly YamlEntry[] {
  return node?.kind === 'map' ? [...node.entries.values()] : [];
}

/** The items of a list; none for anything else. */
export function items(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'list' ? node.items : [];
}

/** The text of a scalar as it is written; undefined for collections, for nothing and for empty text. */
export function textOf(node: YamlNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.value === null) return undefined;
  const text = typeof node.value === 'string' ? node.value : node.source;
  return text === '' ? undefined : text;
}

/** A number, also when it is written in quotes. */
export function numberOf(node: YamlNode | undefined): number | undefined {
  if (node?.kind !== 'scalar') return undefined;
  if (typeof node.value === 'number') return node.value;
  return typeof node.value === 'string' && /^-?\d{1,15}(?:\.\d{1,9})?$/.test(node.value) ? Number(node.value) : undefined;
}

export function isTrue(node: YamlNode | undefined): boolean {
  return node?.kind === 'scalar' && (node.value === true || node.value === 'true');
}

/** How many values a tree has, counted no further than just above `limit`: for parts that are looked at once for each of many others. */
export function sizeUpTo(limit: number, node: YamlNode): number {
  const open = [node];
  for (let seen = 0; seen < open.length && open.length <= limit; seen += 1) {
    const next = open[seen];
    const children = next?.kind === 'list' ? next.items.values() : next?.kind === 'map' ? valuesOf(next) : [];
    for (const child of children) if (open.push(child) > limit) break;
  }
  return open.length;
}

function* valuesOf({ entries: all }: YamlMap): Generator<YamlNode> {
  for (const { value } of all.values()) yield value;
}
