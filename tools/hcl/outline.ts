import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { readHcl } from '../../nextbest/src/evidence/hcl/body.ts';
import type { Block } from '../../nextbest/src/evidence/hcl/syntax.ts';

/** The blocks of an HCL file, those within others too, in their order: `2-4 resource "aws_sqs_queue" "orders"`. */
export type Outline = readonly string[];

/** The blocks as our scanner sees them. */
export function ownOutline(text: string): Outline {
  return readHcl(text).blocks.flatMap(ownLines);
}

function ownLines({ type, labels, line, endLine, blocks }: Block): string[] {
  return [lineOf([line, endLine], [type, ...labels]), ...blocks.flatMap(ownLines)];
}

/** The outline of a text by tree-sitter-hcl; undefined for a text that it does not accept. */
export type Peer = (text: string) => Outline | undefined;

export async function loadPeer(): Promise<Peer> {
  await Parser.init();
  const grammar = createRequire(import.meta.url).resolve('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm');
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  return (text) => {
    const tree = parser.parse(text);
    if (tree === null) return undefined;
    const outline = tree.rootNode.hasError ? undefined : blocksIn(tree.rootNode).map(peerLine);
    tree.delete();
    return outline;
  };
}

function blocksIn(node: Node): Node[] {
  const isBody = node.type === 'config_file' || node.type === 'body' || node.type === 'block';
  return isBody ? node.namedChildren.flatMap((child) => [...(child.type === 'block' ? [child] : []), ...blocksIn(child)]) : [];
}

function peerLine(block: Node): string {
  const named = block.namedChildren.filter(({ type }) => type === 'identifier' || type === 'string_lit');
  const names = named.map(({ type, text }) => (type === 'string_lit' ? text.slice(1, -1) : text));
  return lineOf([block.startPosition.row + 1, block.endPosition.row + 1], names);
}

function lineOf([first, last]: readonly [number, number], [type = '', ...labels]: readonly string[]): string {
  return [`${first}-${last} ${type}`, ...labels.map((label) => JSON.stringify(label))].join(' ');
}

/** What only one of the two outlines has, marked with `ours` or `theirs`; empty when they are the same, in the same order. */
export function differences(ours: Outline, theirs: Outline): readonly string[] {
  const [own, peer] = [new Set(ours), new Set(theirs)];
  const only = [
    ...ours.filter((line) => !peer.has(line)).map((line) => `ours   ${line}`),
    ...theirs.filter((line) => !own.has(line)).map((line) => `theirs ${line}`),
  ];
  const same = only.length > 0 || ours.join('\n') === theirs.join('\n');
  return same ? only : ['the same blocks in another order or number'];
}
