import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { gatherTerraform } from '../hcl/terraform/file.ts';
import { JSON_LIMIT, type JsonValue, jsonBlocks } from '../hcl/terraform/json.ts';
import { lineAt, lineStarts } from '../lines.ts';
import { nestsDeeperThan } from '../nesting.ts';
import type { Reader } from '../reader.ts';
import { tolerant } from '../tolerant.ts';

/** Terraform configuration in JSON (`*.tf.json`), as generators write it: the same facts as from HCL. */
export const terraformJson: Reader = {
  name: 'terraform-json',
  version: 5,
  reads: (path) => path.endsWith('.tf.json'),
  read: tolerant((text, _path, findings) => {
    if (nestsDeeperThan(text, JSON_LIMIT)) return void findings.unread.push({ why: `JSON nested deeper than ${JSON_LIMIT} levels` });
    const errors: ParseError[] = [];
    const root = parseTree(text, errors, { allowTrailingComma: true });
    const starts = lineStarts(text);
    const first = errors[0];
    if (first !== undefined) findings.unread.push({ line: lineAt(starts, Math.min(first.offset, text.length)), why: 'broken JSON' });
    if (root !== undefined) gatherTerraform({ ...jsonBlocks(valueOf(root, starts)), mentions: [], unread: [] }, '', findings);
  }),
};

function valueOf(node: Node, starts: readonly number[]): JsonValue {
  const line = lineAt(starts, node.offset);
  const endLine = lineAt(starts, node.offset + Math.max(0, node.length - 1));
  const children = node.children ?? [];
  if (node.type === 'array') return { line, endLine, items: children.map((child) => valueOf(child, starts)) };
  if (node.type === 'object') return { line, endLine, members: children.flatMap((property) => memberOf(property, starts)) };
  const { value }: { value?: unknown } = node;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? { line, endLine, scalar: value }
    : { line, endLine };
}

function memberOf(
  property: Node,
  starts: readonly number[],
): { readonly name: string; readonly line: number; readonly value: JsonValue }[] {
  const [key, value] = property.children ?? [];
  if (key === undefined || value === undefined) return [];
  return [{ name: String(key.value), line: lineAt(starts, key.offset), value: valueOf(value, starts) }];
}
