import { entries, items, lineOf, readToml, type TomlNode } from '../readers/toml-tree.ts';
import type { Findings } from '../tolerant.ts';
import type { YamlEntry, YamlNode } from '../yaml/node.ts';

/** Characters: what is larger was not written by hand. */
const SIZE_LIMIT = 200_000;

/** A TOML document as the tree that YAML is read into, so that one reader reads both; undefined when it is broken, with the reason. */
export function tomlDocument(text: string, findings: Findings): YamlNode | undefined {
  if (text.length > SIZE_LIMIT) return void findings.unread.push({ why: 'TOML larger than 200 kB' });
  const root = readToml(text, findings);
  return root === undefined ? undefined : nodeOf(root);
}

function nodeOf(node: TomlNode): YamlNode {
  if (Array.isArray(node.value)) {
    const list = items(node).map(nodeOf);
    return { kind: 'list', ...linesOf(node, list), items: list };
  }
  const isTable = typeof node.value === 'object' && node.value !== null && !(node.value instanceof Date);
  return isTable ? tableOf(node) : scalarOf(node.value, lineOf(node));
}

function tableOf(node: TomlNode): YamlNode {
  const found = entries(node).map(([key, value]): YamlEntry => {
    const inner = nodeOf(value);
    return { key, line: inner.line, endLine: inner.endLine, value: inner };
  });
  return { kind: 'map', ...linesOf(node, found), entries: new Map(found.map((entry) => [entry.key, entry])) };
}

/** What has no line of its own, as a list of tables, begins where its first part does. */
function linesOf(
  node: TomlNode,
  parts: readonly { readonly line: number; readonly endLine: number }[],
): { readonly line: number; readonly endLine: number } {
  const line = node.path === '' || node.lines.has(node.path) ? lineOf(node) : (parts[0]?.line ?? lineOf(node));
  return { line, endLine: parts.reduce((last, { endLine }) => Math.max(last, endLine), line) };
}

function scalarOf(value: unknown, line: number): YamlNode {
  const plain = typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
  return { kind: 'scalar', line, endLine: line, value: plain ? value : null, source: String(value), literal: false };
}
