import type { Reference } from '#model/fact.ts';
import { lineAt } from '../lines.ts';
import { permissionFor } from '../permission.ts';
import { pathText } from '../text.ts';
import type { Construct } from './constructs.ts';
import type { Masked } from './mask.ts';
import type { Span } from './span.ts';

/** What is known of the file that a construct stands in. */
export interface Program {
  readonly masked: Masked;
  readonly starts: readonly number[];
  readonly constructs: readonly Construct[];
  /** The constructs that a variable holds, in order. */
  readonly held: ReadonlyMap<string, readonly Construct[]>;
  /** Objects that are given a name, to be used as environment of several functions. */
  readonly objects: ReadonlyMap<string, Span>;
}

type How = Reference['how'];
const CONTEXTS: Readonly<Record<string, How>> = { environment: 'environment', policies: 'permission', events: 'event-source' };
const CODE = /\b(?:fromAsset|from_asset)\(\s*|\b(?:codeUri|code_uri|entry)\s*[:=]\s*/g;
const SPAN_LIMIT = 20_000;
/** Calls between constructs, and what they mention: calls within calls are read for each of those around them. */
const CALLS_LIMIT = 5_000;
const CALLED = /\b([\w$]{1,100})\.(grant\w{0,60}|addEventSource|add_event_source|addSubscription|add_subscription|addTarget|add_target)\(/g;

/** What the properties of a construct mention, each once for each reason, and the folder of its code. */
export function referencesOf(construct: Construct, program: Program): readonly Reference[] {
  const mentioned = [...construct.properties].flatMap(([key, span]) => {
    const how = (Object.hasOwn(CONTEXTS, key) ? CONTEXTS[key] : undefined) ?? 'resource';
    return [...mentionsIn(span, how, program), ...(how === 'permission' ? permissionsIn(span, program) : [])];
  });
  const found = new Map<string, Reference>();
  for (const one of [...mentioned, ...codeOf(construct, program)]) {
    if (one.to !== addressOf(construct) && !found.has(`${one.how} ${one.to}`)) found.set(`${one.how} ${one.to}`, one);
  }
  return [...found.values()];
}

/** What calls between constructs add: who is granted what, what starts a function, where a rule leads to. */
export function calledReferences(program: Program): ReadonlyMap<Construct, readonly Reference[]> {
  const added = new Map<Construct, Reference[]>();
  let left = CALLS_LIMIT;
  for (const match of program.masked.code.matchAll(CALLED)) {
    if (left <= 0) break;
    const [whole, variable = '', method = ''] = match;
    const open = match.index + whole.length - 1;
    const subject = holderOf(variable, match.index, program);
    const end = program.masked.closes.get(open);
    if (subject === undefined || end === undefined) continue;
    left -= 1;
    const line = lineAt(program.starts, match.index);
    for (const other of constructsIn({ start: open, end }, program)) {
      left -= 1;
      const own = /^add_?(?:event|target)/i.test(method);
      const how: How = method.startsWith('grant') ? 'permission' : /target/i.test(method) ? 'resource' : 'event-source';
      const [from, to] = own ? [subject, other] : [other, subject];
      const before = added.get(from);
      if (before === undefined) added.set(from, [{ to: addressOf(to), how, line }]);
      else before.push({ to: addressOf(to), how, line });
    }
  }
  return added;
}

/** A construct as others of its file refer to it. */
function addressOf({ type, label }: Construct): string {
  return type.in === 'terraform' ? `${type.name}.${label}` : label;
}

function mentionsIn(span: Span, how: How, program: Program): readonly Reference[] {
  const code = program.masked.code.slice(span.start, Math.min(span.end, span.start + SPAN_LIMIT)).trim();
  const line = lineAt(program.starts, span.start);
  const whole = program.objects.get(code);
  return constructsIn(whole ?? span, program).map((other) => ({ to: addressOf(other), how, line }));
}

function constructsIn({ start, end }: Span, program: Program): readonly Construct[] {
  const code = program.masked.code.slice(start, Math.min(end, start + SPAN_LIMIT));
  return [...code.matchAll(/(?<![\w$])[\w$]{1,100}(?![\w$]|\s*:(?!:))/g)].flatMap(
    ({ 0: name, index }) => holderOf(name, start + index, program) ?? [],
  );
}

/** The last construct before that the variable was given. */
function holderOf(variable: string, at: number, { held }: Program): Construct | undefined {
  return held.get(variable)?.findLast(({ start }) => start < at);
}

function permissionsIn({ start, end }: Span, { masked, starts }: Program): readonly Reference[] {
  const text = masked.text.slice(start, Math.min(end, start + SPAN_LIMIT));
  return [...text.matchAll(/["']([\w-]{1,40}:[\w*]{1,80})["']/g)].flatMap(({ 1: action = '', index }) => {
    const service = permissionFor(action);
    return service === undefined ? [] : [{ to: `permission:${service}`, how: 'permission' as const, line: lineAt(starts, start + index) }];
  });
}

/**
 * The folder that code is packed from. Relative to the file it begins with `./`; every other path is relative to where the program is
 * started, the folder of its settings.
 */
function codeOf({ start, end }: Construct, { masked, starts }: Program): readonly Reference[] {
  const code = masked.code.slice(start, Math.min(end, start + SPAN_LIMIT));
  return [...code.matchAll(CODE)].slice(0, 1).flatMap(({ 0: before, index }) => {
    const at = start + index + before.length;
    const written = masked.text.slice(at, at + 400);
    const [, here, quoted = ''] = /^(?:[\w.]{0,20}(?:join|resolve)\(\s*(__dirname)\s*,\s*)?["']([^"'\n]{1,300})["']/.exec(written) ?? [];
    const folder = quoted.replace(/^\.\//, '').replace(/(?:^|\/)[^/]*\.\w{1,5}$/, '');
    const to = pathText(here === undefined ? folder : `./${folder}`);
    return to === undefined ? [] : [{ to, how: 'build' as const, line: lineAt(starts, at) }];
  });
}
