import type { Unread } from '#model/fact.ts';
import { lineAt, lineStarts } from '../lines.ts';
import { converted } from './convert.ts';
import type { YamlNode } from './node.ts';
import { problemText } from './problems.ts';
import { documentsOf, type ParsedDocument } from './stream.ts';

/** Characters. */
const SIZE_LIMIT = 1_000_000;

export interface Yaml {
  /** Documents that are not empty, in order; of a broken one what could be understood. */
  readonly documents: readonly YamlNode[];
  readonly unread: readonly Unread[];
}

/**
 * The text that was parsed last, by the number of digits of its length: several readers look at one file, equal files often follow each
 * other, and what one file holds of another format is much shorter than itself.
 */
const latest = new Map<number, { readonly text: string; readonly yaml: Yaml }>();

/**
 * All documents of a YAML or JSON text, with lines. Never throws; bounded in size (1 MB), depth (200), documents (5,000) and in what
 * aliases may expand to (300,000 values a document). Tags of CloudFormation stay as `tag`.
 */
export function parseYaml(text: string): Yaml {
  if (text.length > SIZE_LIMIT) return { documents: [], unread: [{ why: 'larger than 1 MB' }] };
  const digits = String(text.length).length;
  const known = latest.get(digits);
  if (known?.text === text) return known.yaml;
  const yaml = withoutTraces(() => parsed(text));
  latest.set(digits, { text, yaml });
  return yaml;
}

/** The parser makes an error object of each thing that it does not like, and a trace for each takes longer than all the rest. */
function withoutTraces<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function parsed(text: string): Yaml {
  const starts = lineStarts(text);
  const last = Math.max(0, text.length - 1);
  const documents: YamlNode[] = [];
  const unread: Unread[] = [];
  try {
    for (const found of documentsOf(text)) {
      if ('why' in found) unread.push({ line: lineAt(starts, Math.min(found.offset, last)), why: found.why });
      else take(found, { starts, last, documents, unread });
    }
  } catch {
    unread.push({ why: 'YAML: could not be read to its end' });
  }
  return { documents, unread };
}

interface Taken {
  readonly starts: readonly number[];
  /** Offset of the last character: an error at the end of the file is shown in its last line. */
  readonly last: number;
  readonly documents: YamlNode[];
  readonly unread: Unread[];
}

function take(document: ParsedDocument, { starts, last, documents, unread: found }: Taken): void {
  const [error] = document.errors;
  if (error !== undefined) found.push({ line: lineAt(starts, Math.min(error.pos[0], last)), why: problemText(error.code) });
  const { node, unread } = converted(document.contents, starts);
  found.push(...unread.slice(0, 5));
  if (node !== undefined && !(node.kind === 'scalar' && node.value === null)) documents.push(node);
}
