import type { Reference } from '#model/fact.ts';
import { lineAt } from '../lines.ts';
import type { Construct } from './constructs.ts';
import { definitionOf } from './definition.ts';
import { heldNow, holderOf, type Program, reachedFrom, within } from './reach.ts';
import { addressOf, fieldName } from './references.ts';
import type { Span } from './span.ts';

type How = Reference['how'];

/** What a call on a construct says: how one mentions the other, and whether the construct that is called mentions its arguments. */
interface Says {
  readonly how: How;
  readonly own: boolean;
}

const METHODS: readonly (readonly [RegExp, Says])[] = [
  [/^grant/, { how: 'permission', own: false }],
  [/^add(?:To\w{0,20}Policy|ManagedPolicy)$|^attachInlinePolicy$/, { how: 'permission', own: true }],
  [/^addEventSource$/, { how: 'event-source', own: true }],
  [/^add(?:Subscription|EventNotification|Object\w{1,20}Notification)$/, { how: 'event-source', own: false }],
  [/^allow(?:Default\w{0,10})?From$/, { how: 'resource', own: false }],
  [/^allow(?:Default\w{0,10})?To$/, { how: 'resource', own: true }],
  [/^attachTo(?:Role|User|Group)$/, { how: 'resource', own: true }],
  [/^add(?:Environment|Container)$/, { how: 'environment', own: true }],
  [/^add(?:Targets?|Method|Proxy|Routes|Behavior|Trigger|\w{1,20}DataSource)$/, { how: 'resource', own: true }],
];
const CALLED = /\.\s{0,5}((?:grant|add|attach|allow)\w{0,60})\(/g;
/** Calls between constructs, and what they mention: calls within calls are read for each of those around them. */
const LIMIT = 5_000;
const GIVEN = /(?<![\w$.])(?:this\.|self\.)?(?:props|\w{0,60}[sS]tack)[?!]?\.([a-z]\w{2,80})$/;
/** Steps that are walked back along a chain of calls. */
const STEPS = 40;

/** What calls on constructs add: who is granted what, what starts a function, where a rule, a route or an API leads to. */
export function calledReferences(program: Program): ReadonlyMap<Construct, readonly Reference[]> {
  const added = new Map<Construct, Reference[]>();
  const opens = new Map([...program.masked.closes].map(([open, close]) => [close, open]));
  let left = LIMIT;
  for (const match of program.masked.code.matchAll(CALLED)) {
    const [whole, method = ''] = match;
    const says = METHODS.find(([name]) => name.test(camel(method)))?.[1];
    const open = match.index + whole.length - 1;
    const end = program.masked.closes.get(open);
    if (left <= 0) break;
    if (says === undefined || end === undefined) continue;
    const subject = subjectOf(match.index, opens, program) ?? givenField(match.index, program);
    if (subject === undefined) continue;
    left -= 1;
    for (const [from, reference] of saidBy(
      { start: open + 1, end },
      { says, subject, program, line: lineAt(program.starts, match.index) },
    )) {
      left -= 1;
      added.set(from, [...(added.get(from) ?? []), reference]);
    }
  }
  return added;
}

interface Call {
  readonly says: Says;
  /** A construct of the file, or the name of a field of another stack. */
  readonly subject: Construct | string;
  readonly program: Program;
  readonly line: number;
}

function saidBy(given: Span, { says: { how, own }, subject, program, line }: Call): readonly (readonly [Construct, Reference])[] {
  const { constructs, permissions, members } = reachedFrom(given, program);
  const others = constructs.filter((other) => other !== subject);
  if (typeof subject === 'string') return own ? [] : others.map((other) => [other, { to: subject, how, line }] as const);
  if (!own) return others.map((other) => [other, { to: addressOf(subject), how, line }] as const);
  const mentioned = [...others.map(addressOf), ...[...members].map(fieldName)].map((to) => [subject, { to, how, line }] as const);
  return how === 'permission' ? [...mentioned, ...permissions.map((one) => [subject, one] as const)] : mentioned;
}

/** `props.table` before a call on it. */
function givenField(dot: number, { masked: { code } }: Program): string | undefined {
  const member = GIVEN.exec(code.slice(Math.max(0, dot - 200), dot))?.[1];
  return member === undefined ? undefined : fieldName(member);
}

/** `add_event_source` of Python is addEventSource. */
function camel(method: string): string {
  return method.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
}

/** Variables that are followed to what a chain of calls begins with. */
const DEPTH = 4;
const LEADING = /^\s{0,20}(?:await\s{1,5})?[\w$]{1,100}(?:\s{0,20}[?!]{0,2}\.\s{0,5}[\w$]{1,100}){0,8}/;

/** The construct that a chain of calls begins with, in itself or through the chain that its first name stands for. */
function subjectOf(dot: number, opens: ReadonlyMap<number, number>, program: Program): Construct | undefined {
  let chain = chainBefore(dot, opens, program);
  for (let depth = 0; depth < DEPTH; depth += 1) {
    for (const { name, at } of chain) {
      const holder = heldNow(holderOf(name, at + 1, program), definitionOf(name, at, program.definitions));
      if (holder !== undefined) return holder;
    }
    const [first] = chain;
    const definition = first === undefined ? undefined : definitionOf(first.name, first.at, program.definitions);
    if (definition === undefined) return undefined;
    if (definition.takes !== undefined) return onlyOne(within(program, definition));
    chain = chainAfter((definition.content ?? definition).start, program);
  }
  return undefined;
}

/** A helper that makes one construct gives that one. */
function onlyOne(made: readonly Construct[]): Construct | undefined {
  return made.length === 1 ? made[0] : undefined;
}

interface Link {
  readonly name: string;
  readonly at: number;
}

/** The names that an expression begins with, up to its first call. */
function chainAfter(start: number, { masked: { code } }: Program): readonly Link[] {
  const written = LEADING.exec(code.slice(start, start + 600))?.[0] ?? '';
  return [...written.matchAll(/[\w$]{1,100}/g)]
    .map(({ 0: name, index }) => ({ name, at: start + index }))
    .filter(({ name }) => !SELVES.has(name));
}

const SELVES: ReadonlySet<string> = new Set(['this', 'self', 'await']);

/** The names of `api.root.addResource('x')` before a dot, first to last, without the program's own class. */
function chainBefore(dot: number, opens: ReadonlyMap<number, number>, { masked: { code } }: Program): readonly Link[] {
  const found: Link[] = [];
  let at = dot;
  for (let step = 0; step < STEPS; step += 1) {
    at -= /[\s?!]{0,40}$/.exec(code.slice(Math.max(0, at - 40), at))?.[0].length ?? 0;
    const open = opens.get(at - 1);
    if (open !== undefined) {
      at = open;
      continue;
    }
    const name = /[\w$]{1,100}$/.exec(code.slice(Math.max(0, at - 100), at))?.[0];
    if (name === undefined) break;
    at -= name.length;
    if (!SELVES.has(name)) found.unshift({ name, at });
    const before = code.slice(Math.max(0, at - 20), at).trimEnd();
    if (!before.endsWith('.')) break;
    at = code.lastIndexOf('.', at);
  }
  return found;
}
