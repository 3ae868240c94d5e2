import { nameText } from '../yaml/names.ts';
import type { Construct } from './constructs.ts';
import type { Definitions } from './definition.ts';
import type { Source } from './imports.ts';
import { type Literals, literalOf } from './literal.ts';
import type { Masked } from './mask.ts';
import { fieldsOf, partsOf, type Span } from './span.ts';

/** Part of a program that is run once for each of several values: the body of a function by its calls, of a loop by its list. */
interface Repeated {
  readonly body: Span;
  readonly takes: readonly Span[];
  readonly runs: readonly Run[];
}

interface Run extends Span {
  readonly given: readonly Span[];
}

interface Known {
  readonly source: Source;
  readonly literals: Literals;
  readonly definitions: Definitions;
}

/** What runs code: each of them is one of its own, whatever else its helper makes beside it. */
const RUNS = /^AWS::(?:Lambda|Serverless)::Function$|^AWS::ECS::Service$|^AWS::AutoScaling::AutoScalingGroup$/;
const CALL = /(?<![\w$.])(?:(?:this|self)\.)?([\w$]{1,100})\(/g;
const ASSIGNED = /(?:^|[\s;{(.])([\w$]{1,100})\s*(?::[^=;(){}]{1,80})?=\s*(?:await\s{1,5})?$/;
const LIMIT = 200;

/** Functions that a helper makes under the name it is given, in its place: one for each time that it is called. */
export function expanded(constructs: readonly Construct[], known: Known): readonly Construct[] {
  const repeated = repeatedIn(constructs, known);
  let left = LIMIT;
  const all = constructs.flatMap((one) => {
    const around = RUNS.test(one.type.name) ? innermost(one, repeated) : undefined;
    const made = around === undefined || around.runs.length > left ? [] : instancesOf(one, around, known);
    left -= made.length;
    return made.length > 0 ? made : one.label === '' ? [] : [one];
  });
  return all.sort((one, other) => one.start - other.start);
}

/** Functions of the program that hold a construct, with their calls. */
function repeatedIn(constructs: readonly Construct[], { source, definitions }: Known): readonly Repeated[] {
  const holding = [...definitions.values()].flatMap((all) => {
    const [only, ...others] = all.filter(({ takes }) => takes !== undefined);
    return only !== undefined && others.length === 0 && constructs.some((one) => isIn(one, only)) ? [only] : [];
  });
  const calls = new Map<string, Run[]>(holding.map(({ name }) => [name, []]));
  const { masked } = source;
  for (const { 0: written, 1: name = '', index } of masked.code.matchAll(CALL)) {
    const open = index + written.length - 1;
    const end = masked.closes.get(open);
    const found = end === undefined ? undefined : calls.get(name);
    if (found !== undefined && end !== undefined && found.length < LIMIT && !isDeclared(masked, index, end))
      found.push({ start: index, end: end + 1, given: partsOf(masked, open) });
  }
  return holding.map((body) => ({
    body,
    takes: takenBy(masked, body.takes ?? []),
    runs: (calls.get(body.name) ?? []).filter((run) => !isIn(run, body)),
  }));
}

/** Without the instance that a method of Python takes first. */
function takenBy({ code }: Masked, takes: readonly Span[]): readonly Span[] {
  const [first] = takes;
  return first !== undefined && /^(?:self|cls)$/.test(code.slice(first.start, first.end)) ? takes.slice(1) : takes;
}

/** `makeHandler(name: string) {` is no call. */
function isDeclared({ code }: Masked, start: number, end: number): boolean {
  return (
    /\b(?:function|def)\s{1,5}$/.test(code.slice(Math.max(0, start - 15), start)) ||
    /^\)\s{0,20}(?::[^{};=]{1,200})?\{/.test(code.slice(end, end + 230))
  );
}

function isIn(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function innermost(one: Construct, repeated: readonly Repeated[]): Repeated | undefined {
  const around = repeated.filter(({ body }) => isIn(one, body));
  return around.sort((a, b) => a.body.end - a.body.start - (b.body.end - b.body.start))[0];
}

/** None where their names are the same for all: then the helper's own is what is known. */
function instancesOf(one: Construct, { body, takes, runs }: Repeated, known: Known): readonly Construct[] {
  const { masked } = known.source;
  const made = runs.flatMap((run): readonly Construct[] => {
    const label = labelIn(one, valuesIn({ body, takes, run }, known), known);
    const variable = ASSIGNED.exec(masked.code.slice(Math.max(0, run.start - 200), run.start))?.[1];
    return label === undefined ? [] : [{ ...one, label, variable, start: run.start, end: run.end, given: [...one.given, ...run.given] }];
  });
  const isEach = made.length === runs.length && new Set(made.map(({ label }) => label)).size === made.length;
  return isEach ? made : [];
}

function labelIn({ ids }: Construct, values: Literals, { source }: Known): string | undefined {
  const written = ids.map((id) => literalOf(source.masked, id, values));
  return nameText(written.find((id): id is string => typeof id === 'string' && id !== ''));
}

/** The constants of a program with what one run of a helper is given, and what the helper makes of it. */
function valuesIn({ body, takes, run }: { body: Span; takes: readonly Span[]; run: Run }, known: Known): Literals {
  const { masked } = known.source;
  const values = new Map(known.literals);
  for (const [at, taken] of takes.entries()) bind(values, { taken, given: run.given[at], masked });
  const local = [...known.definitions.values()].flat().filter((one) => one.takes === undefined && one.end > one.start && isIn(one, body));
  for (const { name, start, end } of local.sort((one, other) => one.start - other.start)) {
    const value = literalOf(masked, trimmed(masked, { start, end }), values);
    if (typeof value === 'string' || typeof value === 'number') values.set(name, value);
    else values.delete(name);
  }
  return values;
}

interface Bound {
  readonly taken: Span;
  readonly given: Span | undefined;
  readonly masked: Masked;
}

/** `name`, `{ name, memory }` and `props` that is asked for `props.name`. */
function bind(values: Map<string, string | number>, { taken, given, masked }: Bound): void {
  const written = masked.code.slice(taken.start, Math.min(taken.end, taken.start + 300));
  const name = /^[\w$]{1,100}/.exec(written)?.[0];
  const value = given === undefined ? undefined : literalOf(masked, given, values);
  const isObject = given !== undefined && masked.code[given.start] === '{';
  const fields = given !== undefined && isObject ? fieldsOf(masked, partsOf(masked, given.start)) : new Map<string, Span>();
  if (name !== undefined) {
    values.delete(name);
    if (typeof value === 'string' || typeof value === 'number') values.set(name, value);
  }
  for (const [field, span] of fields) {
    const inner = literalOf(masked, span, values);
    const key = name === undefined ? field : `${name}.${field}`;
    if (typeof inner === 'string' || typeof inner === 'number') values.set(key, inner);
  }
}

function trimmed({ code }: Masked, { start, end }: Span): Span {
  const written = code.slice(start, end);
  return { start: start + (written.length - written.trimStart().length), end: start + written.trimEnd().length };
}
