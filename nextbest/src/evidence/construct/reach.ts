import type { Reference } from '#model/fact.ts';
import { lineAt } from '../lines.ts';
import { permissionFor } from '../permission.ts';
import type { Construct } from './constructs.ts';
import { type Definition, type Definitions, definitionOf } from './definition.ts';
import { type Imports, importedName } from './imports.ts';
import type { Masked } from './mask.ts';
import type { Span } from './span.ts';

/** What is known of the file that a construct stands in. */
export interface Program {
  readonly masked: Masked;
  readonly starts: readonly number[];
  readonly names: Imports;
  /** In the order of the file. */
  readonly constructs: readonly Construct[];
  /** The constructs that a variable holds, in order. */
  readonly held: ReadonlyMap<string, readonly Construct[]>;
  readonly definitions: Definitions;
  /** Characters that may still be looked at: what is called within calls, or used again and again, is read for each of its users. */
  readonly budget: { left: number };
}

/** What a part of a program speaks of, in itself and through the names that it uses. */
export interface Reached {
  readonly constructs: readonly Construct[];
  readonly permissions: readonly Reference[];
  /** Members of what a class is given: `table` of `props.table`. */
  readonly members: ReadonlySet<string>;
  /** Where a time is set at which something is started. */
  readonly schedule: number | undefined;
}

const SPAN_LIMIT = 20_000;
/** Parts that are followed from one property. */
const MOST = 40;
const NAME = /(?<![\w$])[\w$]{1,100}(?![\w$]|\s*:(?!:))/g;
const ACTION = /["']([\w-]{1,40}:[\w*]{1,80})["']/g;
const MANAGED = /\b(?:fromAwsManagedPolicyName|from_aws_managed_policy_name)\(\s{0,20}["']([\w/-]{1,100})["']/g;
const POLICY = /\bnew\s{1,5}([\w$]{1,100}(?:\.[\w$]{1,100})?Policy)\(/g;
/** What one stack is given by another: as a property, or as a field of the other. */
const MEMBER = /(?<![\w$.])(?:this\.|self\.)?(?:props|\w{0,60}[sS]tack)\??\.([a-z]\w{2,80})\b(?!\s{0,5}\()/g;
const SCHEDULE = /\b(?:Schedule|ScheduleExpression)\.(?:rate|cron|expression)\(/;
/** Services by the words in the names of policies that packages bring. */
const SERVICES = /(?:Get|Put|Read|Write|List|Send|Publish)(S3|Cloudwatch|CloudWatch|Dynamo|SQS|Sqs|SNS|Sns|SSM|Ssm|Kinesis|Secret)/;
const PERMISSIONS: Readonly<Record<string, string>> = {
  s3: 's3',
  cloudwatch: 'cloudwatch',
  dynamo: 'dynamodb',
  sqs: 'sqs',
  sns: 'sns',
  ssm: 'ssm',
  kinesis: 'kinesis',
  secret: 'secretsmanager',
};

/**
 * Follows names to what they stand for; a construct speaks for itself, and what is called on it further for whoever names it. `isValue` where
 * only a value is handed on: what other things are made of is none.
 */
export function reachedFrom(span: Span, program: Program, isValue = false): Reached {
  const constructs = new Set<Construct>();
  const permissions: Reference[] = [];
  const members = new Set<string>();
  let schedule: number | undefined;
  const parts: Span[] = [span];
  const seen = new Set<Span>();
  for (const part of parts) {
    program.budget.left -= Math.min(part.end - part.start, SPAN_LIMIT);
    if (parts.length > MOST || program.budget.left < 0) break;
    const own = without(program, part);
    for (const one of within(program, part)) constructs.add(one);
    for (const member of membersIn(own, part.start, program)) members.add(member);
    permissions.push(...permissionsIn(own, part.start, program));
    schedule ??= scheduleIn(own, part.start);
    for (const { holder, definition } of namesIn(own.code, part.start, program)) {
      if (holder !== undefined) constructs.add(holder);
      if (definition === undefined || seen.has(definition) || (isValue && isMade(definition, program))) continue;
      seen.add(definition);
      parts.push(...behind(definition, holder));
    }
  }
  return { constructs: [...constructs], permissions, members, schedule };
}

function membersIn({ code }: OwnText, start: number, program: Program): readonly string[] {
  const found = [...code.matchAll(MEMBER)].map(({ 1: name = '', index }) => ({ name, at: start + index }));
  return found.flatMap(({ name, at }) => (holderOf(name, at, program) === undefined ? [name] : []));
}

function scheduleIn({ code }: OwnText, start: number): number | undefined {
  const at = code.search(SCHEDULE);
  return at === -1 ? undefined : start + at;
}

/** What is called on a construct after it was made, or all that a name stands for. */
function behind(definition: Definition, holder: Construct | undefined): readonly Span[] {
  const { start, end, more = [] } = definition;
  if (holder === undefined) return [definition.content ?? definition, ...more];
  return holder.start >= start && holder.end < end ? [{ start: holder.end, end }, ...more] : more;
}

/** Made in a scope, as constructs are: `new Secret(this`, `Secret(self`. */
function isMade({ start }: Definition, { masked }: Program): boolean {
  return /^\s{0,200}(?:new\s|[\w.]{0,100}\b[A-Z]\w{0,60}\(\s{0,200}self\b)/.test(masked.code.slice(start, start + 600));
}

/** The last construct before that the variable was given. */
export function holderOf(variable: string, at: number, { held }: Program): Construct | undefined {
  return held.get(variable)?.findLast(({ start }) => start < at);
}

/** A name that was given something else since, a parameter for one, holds the construct no more. */
export function heldNow(holder: Construct | undefined, definition: Definition | undefined): Construct | undefined {
  const isStale = holder !== undefined && definition !== undefined && definition.takes === undefined && definition.start > holder.start;
  return isStale ? undefined : holder;
}

interface Name {
  readonly holder: Construct | undefined;
  readonly definition: Definition | undefined;
}

/** What the names in a text stand for; a member of something else than the program's own class has no definition. */
function* namesIn(code: string, start: number, program: Program): Generator<Name, void> {
  for (const { 0: name, index } of code.matchAll(NAME)) {
    const before = code.slice(Math.max(0, index - 6), index);
    const isMember = before.endsWith('.') && !before.endsWith('..') && !/\b(?:this|self)\.$/.test(before);
    const at = start + index;
    const definition = isMember ? undefined : definitionOf(name, at, program.definitions);
    yield { holder: heldNow(holderOf(name, at, program), definition), definition };
  }
}

interface OwnText {
  readonly code: string;
  readonly text: string;
}

/** The constructs that begin in a part, without those inside of others. */
export function within({ constructs }: Program, { start, end }: Span): readonly Construct[] {
  const found: Construct[] = [];
  for (let at = firstFrom(constructs, start); at < constructs.length; at += 1) {
    const one = constructs[at];
    if (one === undefined || one.start >= end) break;
    if (one.start > (found.at(-1)?.end ?? -1)) found.push(one);
  }
  return found;
}

function firstFrom(constructs: readonly Construct[], start: number): number {
  let low = 0;
  let high = constructs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((constructs[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text of a part; the constructs in it are blank, for they mention what they mention themselves. */
function without(program: Program, { start, end: last }: Span): OwnText {
  const end = Math.min(last, start + SPAN_LIMIT);
  let code = '';
  let text = '';
  let from = start;
  for (const one of within(program, { start, end })) {
    code += program.masked.code.slice(from, one.start);
    text += program.masked.text.slice(from, one.start);
    from = Math.min(end, one.end);
    code += ' '.repeat(from - one.start);
    text += ' '.repeat(from - one.start);
  }
  return { code: code + program.masked.code.slice(from, end), text: text + program.masked.text.slice(from, end) };
}

function permissionsIn({ code, text }: OwnText, start: number, { starts, names }: Program): readonly Reference[] {
  const actions = [...text.matchAll(ACTION)].map(({ 1: action = '', index }) => [permissionFor(action), index] as const);
  const managed = [...text.matchAll(MANAGED)].map(
    ({ 1: policy = '', index }) => [permissionFor(`arn:aws:iam::aws:policy/${policy}`), index] as const,
  );
  const brought = [...code.matchAll(POLICY)].map(({ 1: written = '', index }) => [permissionOf(written, names), index] as const);
  return [...actions, ...managed, ...brought].flatMap(([service, index]) =>
    service === undefined ? [] : [{ to: `permission:${service}`, how: 'permission' as const, line: lineAt(starts, start + index) }],
  );
}

/** `GetS3ObjectsPolicy` of a package is a permission for S3. */
function permissionOf(written: string, names: Imports): string | undefined {
  const from = importedName(written, names);
  if (from === undefined || from.startsWith('.')) return undefined;
  return PERMISSIONS[SERVICES.exec(written)?.[1]?.toLowerCase() ?? ''];
}
