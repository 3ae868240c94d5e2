import { importedName, type Source } from './imports.ts';
import { fieldsOf, partsOf, type Span } from './span.ts';
import { type Type, typeOf } from './types.ts';
import { wrapsAgain } from './wrapped.ts';

/** A class of the program that is a known construct, or one that a package wraps. */
export interface OwnClass {
  readonly type: Type;
  /** Whether it is called by its own name, for the package's says less. */
  readonly isWrapper: boolean;
  readonly body: Span | undefined;
  /** What it hands to the construct that it is. */
  readonly properties: ReadonlyMap<string, Span>;
}

const EXTENDS = /\bclass\s+([\w$]{1,100})(?:\s+extends\s+|\()([\w$]{1,100}(?:\.[\w$]{1,100}){0,3})/g;
const SUPER = /\bsuper\(/;
const LIMIT = 200;

/** Classes that extend a known construct, or one of a package which wraps a function, by name. */
export function ownClasses(source: Source): ReadonlyMap<string, OwnClass> {
  const { masked, names } = source;
  const found = new Map<string, OwnClass>();
  for (const { 0: written, 1: name = '', 2: base = '', index } of masked.code.matchAll(EXTENDS)) {
    if (found.size >= LIMIT) break;
    const from = importedName(base, names);
    const plain = from === undefined ? found.get(base)?.type : typeOf(from);
    const wrapped = from === undefined || from.startsWith('.') || plain !== undefined ? undefined : wrapsAgain(from);
    const type = plain ?? (/\bhandler\b/.test(masked.code) ? wrapped : undefined);
    if (type === undefined) continue;
    const body = bodyAfter(source, index + written.length);
    found.set(name, { type, isWrapper: plain === undefined, body, properties: handedOn(source, body) });
  }
  return found;
}

function bodyAfter({ masked: { code, closes } }: Source, from: number): Span | undefined {
  const open = code.slice(from, from + 300).indexOf('{');
  const end = open === -1 ? undefined : closes.get(from + open);
  return end === undefined ? undefined : { start: from + open + 1, end };
}

function handedOn({ masked }: Source, body: Span | undefined): ReadonlyMap<string, Span> {
  const call = body === undefined ? null : SUPER.exec(masked.code.slice(body.start, Math.min(body.end, body.start + 20_000)));
  if (body === undefined || call === null) return new Map();
  const object = partsOf(masked, body.start + call.index + call[0].length - 1).find((part) => masked.code[part.start] === '{');
  return object === undefined ? new Map() : fieldsOf(masked, partsOf(masked, object.start));
}
