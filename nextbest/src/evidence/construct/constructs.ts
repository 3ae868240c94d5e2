import { nameText } from '../yaml/names.ts';
import { type OwnClass, ownClasses } from './classes.ts';
import { importedName, type Source } from './imports.ts';
import { type Literals, literalOf } from './literal.ts';
import type { Masked } from './mask.ts';
import { fieldsOf, partsOf, type Span } from './span.ts';
import { CREATED, type Type, typeOf } from './types.ts';
import { wrappedType } from './wrapped.ts';

/** One construction of a known class. */
export interface Construct extends Span {
  readonly type: Type;
  readonly label: string;
  /** The variable or field that holds it. */
  readonly variable: string | undefined;
  readonly properties: ReadonlyMap<string, Span>;
  /** Whether it brings a load balancer that stands before it. */
  readonly isBalanced: boolean;
  /** Where its id may be written. */
  readonly ids: readonly Span[];
  /** What says more of it: the class of the program that it is of, what a helper is given for it. */
  readonly given: readonly Span[];
}

/** Constructions of one file that are looked at. */
const LIMIT = 1_000;
/** Patterns that put a load balancer before what they run. */
const BALANCED = /^aws-ecs-patterns\.\w{1,40}LoadBalanced/;
const ASSIGNED = /(?:^|[\s;{(.])([\w$]{1,100})\s*(?::[^=;(){}]{1,80})?=\s*$/;

/** The known constructs that a program creates, in order; classes of the file that extend a known one count as that one. */
export function constructsOf(source: Source, literals: Literals): readonly Construct[] {
  const { masked, language } = source;
  const names = new Map(source.names);
  if (!names.has('sst')) names.set('sst', 'sst');
  const own = ownClasses(source);
  const found: Construct[] = [];
  for (const match of masked.code.matchAll(CREATED[language])) {
    if (found.length >= LIMIT) break;
    const written = match[1] ?? '';
    const opened = { start: match.index, open: match.index + match[0].length - 1, literals };
    const ours = own.get(written);
    const construct =
      ours === undefined
        ? fromElsewhere(masked, importedName(written, names) ?? '', opened)
        : ofOwnClass(masked, { ours, written, ...opened });
    if (construct !== undefined) found.push(construct);
  }
  return found;
}

type At = Omit<Opened, 'type'>;

function fromElsewhere(masked: Masked, name: string, opened: At): Construct | undefined {
  const type = typeOf(name);
  const made = type === undefined ? wrapped(masked, name, opened) : constructOf(masked, { type, ...opened });
  return made === undefined ? undefined : { ...made, isBalanced: BALANCED.test(name) };
}

/** What its class hands on counts for each that is made of it, unless it is given otherwise. */
function ofOwnClass(masked: Masked, { ours, written, ...opened }: At & { ours: OwnClass; written: string }): Construct | undefined {
  const made = constructOf(masked, { type: ours.type, ...opened, ...(ours.isWrapper ? { called: written } : {}) });
  if (made === undefined) return undefined;
  return { ...made, properties: new Map([...ours.properties, ...made.properties]), given: ours.body === undefined ? [] : [ours.body] };
}

/** A construct from a package that says plainly what it makes; it is called as its app is. */
function wrapped(masked: Masked, name: string, opened: At): Construct | undefined {
  if (name === '' || !/(?:Lambda|Function|App|Application|Service|Ec2\w{1,12})$|Api/.test(name)) return undefined;
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
  const ids = parts.slice(0, 2);
  const written = ids.map((part) => literalOf(masked, part, literals)).find((id): id is string => typeof id === 'string');
  // What a helper is to call it is known where the helper is called.
  const label = nameText(called ?? written ?? variable) ?? '';
  const object = parts.find((part) => masked.code[part.start] === '{');
  const properties = fieldsOf(masked, object === undefined ? parts.filter((part) => isNamed(masked, part)) : partsOf(masked, object.start));
  return { type, label, variable, properties, isBalanced: false, ids, given: [], start, end };
}

function isNamed({ code }: Masked, { start, end }: Span): boolean {
  return /^\w{1,100}\s*=(?!=)/.test(code.slice(start, Math.min(end, start + 150)));
}
