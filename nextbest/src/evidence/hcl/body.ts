import { breaksOut, type Cursor, code, complain, countElement, lineOf, openCursor, peek, skipLine, skipSpace } from './cursor.ts';
import { readName, startsName } from './name.ts';
import { skimExpression } from './skim.ts';
import type { Attribute, Block, HclFile, Mention, Value } from './syntax.ts';
import { readText } from './text.ts';
import { readValue } from './value.ts';

/** Blocks within blocks; deeper ones are run over. */
const MAX_DEPTH = 32;
const NOTHING: readonly Mention[] = [];

interface OpenBody {
  readonly attributes: Attribute[];
  readonly blocks: Block[];
  /** Mentions of the attributes of the outermost body. */
  readonly mentions: Mention[];
}

/**
 * Reads the structure of an HCL file (Terraform, OpenTofu, Terragrunt) in one pass, in time linear in its length.
 * It never throws: what is not HCL is skipped and told in `unread` with its line.
 */
export function readHcl(text: string): HclFile {
  const cursor = openCursor(text);
  return { ...readBody(cursor, 0), unread: cursor.unread };
}

/** Reads one expression on its own, for example the JSON inside of a heredoc; `firstLine` is the line it starts on. */
export function readExpression(text: string, firstLine: number): Value {
  return readValue(openCursor(text, firstLine), { depth: 0, newlines: true });
}

function readBody(cursor: Cursor, depth: number): OpenBody {
  const body: OpenBody = { attributes: [], blocks: [], mentions: [] };
  for (;;) {
    skipSpace(cursor, true);
    const next = peek(cursor);
    if (next < 0 || (depth > 0 && (next === code.closeBrace || breaksOut(cursor)))) return body;
    readItem(cursor, body, depth);
  }
}

/** Reads `name = value` or `type "label" { … }`; always goes at least one character on. */
function readItem(cursor: Cursor, body: OpenBody, depth: number): void {
  const line = lineOf(cursor);
  const quoted = peek(cursor) === code.quote;
  if (!quoted && !startsName(peek(cursor))) return giveUpLine(cursor, line);
  const name = quoted ? (readText(cursor) ?? '') : readName(cursor);
  skipSpace(cursor, false);
  if (depth === 0) cursor.mentions = [];
  if (peek(cursor) !== code.equals) return readBlock(cursor, body, { type: name, line, depth });
  readAttribute(cursor, body, { name, line });
  if (depth === 0) for (const mention of cursor.mentions) body.mentions.push(mention);
}

function giveUpLine(cursor: Cursor, line: number): void {
  complain(cursor, line, 'Not understood: neither a block nor a setting');
  cursor.at += 1;
  skipLine(cursor);
}

function readAttribute(cursor: Cursor, body: OpenBody, { name, line }: { readonly name: string; readonly line: number }): void {
  cursor.at += 1;
  const outer = cursor.scope;
  cursor.scope = { name, outer };
  cursor.loopNames = undefined;
  body.attributes.push({ name, line, value: readValue(cursor, { depth: 0, newlines: false }) });
  cursor.scope = outer;
  if (peek(cursor) === code.comma) cursor.at += 1;
}

interface Opening {
  readonly type: string;
  readonly line: number;
  readonly depth: number;
}

function readBlock(cursor: Cursor, body: OpenBody, opening: Opening): void {
  const labels = readLabels(cursor);
  if (peek(cursor) !== code.openBrace) return giveUpLine(cursor, opening.line);
  if (opening.depth >= MAX_DEPTH) {
    complain(cursor, opening.line, `Blocks nested deeper than ${MAX_DEPTH} levels: not read`);
    return skimExpression(cursor, false);
  }
  cursor.at += 1;
  countElement(cursor);
  const outer = cursor.scope;
  if (opening.depth > 0) cursor.scope = { name: nameOf(opening.type, labels), outer };
  const content = readBody(cursor, opening.depth + 1);
  cursor.scope = outer;
  const endLine = closeBlock(cursor, opening.line);
  const mentions = opening.depth === 0 ? cursor.mentions : NOTHING;
  const { attributes, blocks } = content;
  body.blocks.push({ type: opening.type, labels, line: opening.line, endLine, mentions, attributes, blocks });
}

function readLabels(cursor: Cursor): string[] {
  const labels: string[] = [];
  for (;;) {
    const next = peek(cursor);
    if (next === code.quote) labels.push(readText(cursor) ?? '');
    else if (startsName(next)) labels.push(readName(cursor));
    else return labels;
    skipSpace(cursor, false);
  }
}

/** `dynamic "setting"` writes blocks of type `setting`. */
function nameOf(type: string, labels: readonly string[]): string {
  return type === 'dynamic' ? (labels[0] ?? type) : type;
}

function closeBlock(cursor: Cursor, line: number): number {
  if (peek(cursor) === code.closeBrace) {
    cursor.at += 1;
    return lineOf(cursor);
  }
  complain(cursor, line, 'Block that is never closed');
  return Math.max(line, lineOf(cursor) - 1);
}
