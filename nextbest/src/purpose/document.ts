import { type Document, type ErrorCode, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { withoutSecrets } from '#model/secret.ts';

/** A file of the team's that cannot be used: where, what, and how to mend it. */
class StatedFileError extends Error {
  readonly path: string;
  readonly line: number;

  constructor(path: string, line: number, says: string) {
    super(`${path}:${line}: ${says}`);
    this.name = 'StatedFileError';
    this.path = path;
    this.line = line;
  }
}

export interface StatedDocument<T> {
  readonly value: T;
  /** Line of a key or list item, by its path; 1 when it has none. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Parses and checks YAML text; throws StatedFileError with the line of the first problem. */
export function parseStated<T>(text: string, path: string, shape: z.ZodType<T>): StatedDocument<T> {
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
  const at = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])].filter(
    (key) => typeof key !== 'symbol',
  );
  const where = at.length === 0 ? '' : `${at.join('.')}: `;
  throw new StatedFileError(path, lineOf(at), withoutSecrets(`${where}${issue?.message ?? 'not understood'}`));
}

type Key = string | number;

/** Aliases beyond this many values are a bomb, not a purpose. */
const MOST_ALIASES = 50;

function readYaml(text: string, path: string, lines: LineCounter): { readonly document: Document; readonly content: unknown } {
  try {
    const document = parseDocument(text, { lineCounter: lines });
    const broken = document.errors[0];
    if (broken !== undefined)
      throw new StatedFileError(path, lines.linePos(broken.pos[0]).line, `not valid YAML: ${problemText(broken.code)}`);
    return { document, content: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch (problem) {
    if (problem instanceof StatedFileError) throw problem;
    const says = problem instanceof ReferenceError ? 'an alias without its anchor, or too many of them' : 'nested too deeply';
    throw new StatedFileError(path, 1, `not valid YAML: ${says}`);
  }
}

/** Where a key of a map or an item of a list begins in the text. */
function startOf(document: Document, keys: readonly Key[]): number | undefined {
  const parent = document.getIn(keys.slice(0, -1), true);
  const key = isMap(parent)
    ? parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(keys.at(-1)))?.key
    : document.getIn(keys, true);
  return isNode(key) ? key.range?.[0] : undefined;
}

/** The kind of problem in words: the parser's own message may quote the file. */
function problemText(code: ErrorCode): string {
  return code === 'DUPLICATE_KEY' ? 'keys must be unique' : code.toLowerCase().replaceAll('_', ' ');
}
