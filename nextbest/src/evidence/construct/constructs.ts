import { nameText } from '../yaml/names.ts';
import { importedName, type Source } from './imports.ts';
import { type Literals, literalOf } from './literal.ts';
import type { Masked } from './mask.ts';
import { fieldsOf, partsOf, type Span } from './span.ts';
import { CREATED, type Type, typeOf } from './types.ts';
import { wrappedType, wrapsAgain } from './wrapped.ts';

/** One construction of a known class. */
export interface Construct extends Span {
  readonly type: Type;
  readonly label: string;
  /** The variable or field that holds it. */
  readonly variable: string | undefined;
  readonly properties: ReadonlyMap<string, Span>;
}

/** Constructions of one file that are looked at. */
const LIMIT = 1_000;
const EXTENDS = /\bclass\s+([\w$]{1,100})(?:\s+extends\s+|\()([\w$]{1,100}(?:\.[\w$]{1,100}){0,3})/g;
const ASSIGNED = /(?:^|[\s;{(.])([\w$]{1,100})\s*(?::[^=;(){}]{1,80})?=\s*$/;

/** The known constructs that a program creates, in order; classes of the file that extend a known one count as that one. */
export function constructsOf({ masked, language, names: imported }: Source, literals: Literals): readonly Construct[] {
  const names = new Map(imported);
  if (!names.has('sst')) names.set('sst', 'sst');
  for (const [, name = '', base = ''] of masked.code.matchAll(EXTENDS)) {
    const known = importedName(base, names);
    if (known !== undefined && typeOf(known) !== undefined) names.set(name, known);
  }
  const own = ownWrappers({ masked, language, names: imported });
  const found: Construct[] = [];
  for (const match of masked.code.matchAll(CREATED[language])) {
    if (found.length >= LIMIT) break;
    const written = match[1] ?? '';
    const name = importedName(written, names) ?? '';
    const opened = { start: match.index, open: match.index + match[0].length - 1, literals };
    const type = typeOf(name);
    const again = own.get(written);
    const construct =
      type !== undefined
        ? constructOf(masked, { type, ...opened })
        : again !== undefined
          ? constructOf(masked, { type: again, called: written, ...opened })
          : wrapped(masked, name, opened);
    if (construct !== undefined) found.push(construct);
  }
  return found;
}

/** Classes of the file that extend one of a package which wraps a function. */
function ownWrappers({ masked, names }: Source): ReadonlyMap<string, Type> {
  const found = new Map<string, Type>();
  for (const [, name = '', base = ''] of masked.code.matchAll(EXTENDS)) {
    const from = importedName(base, names);
    const type = from === undefined || from.startsWith('.') || typeOf(from) !== undefined ? undefined : wrapsAgain(from);
    if (type !== undefined && /\bhandler\b/.test(masked.code)) found.set(name, type);
  }
  return found;
}

/** A construct from a package that says plainly what it makes; it is called as its app is. */
function wrapped(masked: Masked, name: string, opened: Omit<Opened, 'type'>): Construct | undefined {
  if (name === '' || !/(?:Lambda|Function|Ec2\w{1,12})$/.test(name)) return undefined;
  const object = partsOf(masked, opened.open).find((part) => masked.code[part.start] === '{');
  const properties = object === undefined ? new Map<string, Span>() : fieldsOf(masked, partsOf(masked, object.start));
  const type = wrappedType(name, new Set(properties.keys()));
  const app = properties.get('app');
  const called = app === undefined ? undefined : literalOf(masked, app, opened.literals);
  return type === undefined ? undefined : constructOf(masked, { type, ...opened, ...(typeof called === 'string' ? { called } : {}) });
}

interface Opened {
  readonly type: Type;
  /** Its name, where another one than its id is known. */
  readonly called?: string;
  readonly start: number;
  readonly open: number;
  readonly literals: Literals;
}

/** The id is the first text among the first two arguments: CDK's scope stands before it, Pulumi and SST have none. */
function constructOf(masked: Masked, { type, called, start, open, literals }: Opened): Construct | undefined {
  const end = masked.closes.get(open);
  if (end === undefined) return undefined;
  const parts = partsOf(masked, open);
  const variable = ASSIGNED.exec(masked.code.slice(Math.max(0, start - 200), start))?.[1];
  const ids = parts.slice(0, 2).map((part) => literalOf(masked, part, literals));
  const label = nameText(called ?? ids.find((id): id is string => typeof id === 'string') ?? variable);
  const object = parts.find((part) => masked.code[part.start] === '{');
  const properties = fieldsOf(masked, object === undefined ? parts.filter((part) => isNamed(masked, part)) : partsOf(masked, object.start));
  return label === undefined ? undefined : { type, label, variable, properties, start, end };
}

function isNamed({ code }: Masked, { start, end }: Span): boolean {
  return /^\w{1,100}\s*=(?!=)/.test(code.slice(start, Math.min(end, start + 150)));
}
