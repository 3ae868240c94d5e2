import { parse, TomlError } from 'smol-toml';
import type { Findings } from '../tolerant.ts';
import { type TomlLines, tomlLines } from '../toml-lines.ts';

const DEEPEST = 100;

/** A value of a TOML document with its path and the lines of the whole document. */
export interface TomlNode {
  readonly value: unknown;
  readonly path: string;
  readonly lines: TomlLines;
}

/** The document as a node; when it is broken, says so in `findings` and answers undefined. */
export function readToml(text: string, findings: Findings): TomlNode | undefined {
  try {
    return {
      value: parse(text, { maxDepth: DEEPEST, integersAsBigInt: 'asNeeded', unsafeKeyBehaviour: 'drop' }),
      path: '',
      lines: tomlLines(text),
    };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return void findings.unread.push({ line: error.line, why: 'broken TOML' });
  }
}

/** The value at a key inside tables; its `value` is undefined when it is not there. */
export function at(node: TomlNode, ...keys: readonly string[]): TomlNode {
  return keys.reduce(
    (parent, name) => ({ value: field(parent.value, name), path: parent.path === '' ? name : `${parent.path}.${name}`, lines: node.lines }),
    node,
  );
}

/** The entries of a table, in the order of the file; none when it is not a table. */
export function entries(node: TomlNode): readonly (readonly [string, TomlNode])[] {
  return isTable(node.value) ? Object.keys(node.value).map((name) => [name, at(node, name)] as const) : [];
}

/** The elements of an array; none when it is not an array. */
export function items(node: TomlNode): readonly TomlNode[] {
  if (!Array.isArray(node.value)) return [];
  return node.value.map((value: unknown, index) => ({ value, path: `${node.path}[${index}]`, lines: node.lines }));
}

export function textOf(node: TomlNode): string | undefined {
  return typeof node.value === 'string' ? node.value : undefined;
}

/** The line of the value's key; of the nearest key around it where it has none of its own. */
export function lineOf(node: TomlNode): number {
  for (let path = node.path; path !== ''; path = path.slice(0, Math.max(0, path.search(/(?:\.|\[)[^.[]*$/)))) {
    const line = node.lines.get(path);
    if (line !== undefined) return line;
  }
  return 1;
}

function field(value: unknown, name: string): unknown {
  return isTable(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
