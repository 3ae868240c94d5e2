import { type Document, type ErrorCode, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { withoutSecrets } from '#model/secret.ts';
import { checkNodes } from './nodes.ts';
import { StatedFileError } from './stated-file-error.ts';

/** A team writes a few pages at most; what is larger is none of its hand, and costs time to check. */
const MOST_CHARACTERS = 128 * 1024;

export interface StatedDocument<T> {
  readonly value: T;
  /** Line of a key or list item, by its path; 1 when it has none. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Parses and checks YAML text; throws StatedFileError with the line of the first problem. */
export function parseStated<T>(text: string, path: string, shape: z.ZodType<T>): StatedDocument<T> {
  if (text.length > MOST_CHARACTERS) throw new StatedFileError(path, 1, `larger than ${MOST_CHARACTERS / 1024} KB`);
  const lines = new LineCounter();
  const { document, content } = readYaml(text, path, lines);
  const lineOf = (keys: readonly Key[]): number => {
    for (let depth = keys.length; depth > 0; depth -= 1) {
      const start = startOf(document, keys.slice(0, depth));
      if (start !== undefined) return lines.linePos(start).line;
    }
    return 1;
  };
  const checked = shape.safeParse(content ?? {});
  if (checked.success) return { value: checked.data, lineOf };
  const issue = checked.error.issues[0];
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const at = [...(issue?.path ?? []), ...unknown].filter((key) => typeof key !== 'symbol');
  const where = at.length === 0 ? '' : `${at.join('.')}: `;
  const says =
    unknown.length > 0 ? `${withoutSecrets(where)}no such key is known` : withoutSecrets(`${where}${issue?.message ?? 'not understood'}`);
  throw new StatedFileError(path, lineOf(at), says);
}

type Key = string | number;

function readYaml(text: string, path: string, lines: LineCounter): { readonly document: Document; readonly content: unknown } {
  try {
    // The parser compares each key with all others, and quotes the text around every error: both take the square of the size.
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
    const broken = document.errors[0] ?? checkNodes(document);
    if (broken !== undefined) throw new StatedFileError(path, lines.linePos(broken.pos[0]).line, `not valid YAML: ${sayBroken(broken)}`);
    return { document, content: document.toJS() };
  } catch (problem) {
    if (problem instanceof StatedFileError) throw problem;
    const says = problem instanceof ReferenceError ? 'an alias without its anchor' : 'nested too deeply';
    throw new StatedFileError(path, 1, `not valid YAML: ${says}`);
  }
}

/** What is wrong in words of ours: the parser's own message may quote the file. */
function sayBroken(broken: { readonly message: string; readonly code?: ErrorCode }): string {
  if (broken.message.includes('call stack')) return 'nested too deeply';
  return broken.code === undefined ? broken.message : broken.code.toLowerCase().replaceAll('_', ' ');
}

/** Where a key of a map or an item of a list begins in the text. */
function startOf(document: Document, keys: readonly Key[]): number | undefined {
  const parent = document.getIn(keys.slice(0, -1), true);
  const key = isMap(parent)
    ? parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(keys.at(-1)))?.key
    : document.getIn(keys, true);
  return isNode(key) ? key.range?.[0] : undefined;
}
