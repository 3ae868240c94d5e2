import type { Attribute as Setting } from '#model/fact.ts';
import { looksSecret } from '#model/secret.ts';
import type { Block, Value } from '../syntax.ts';
import type { Locals } from './settings.ts';

/** Settings by which a provider knows an element; the first that is there counts. */
const NAMES = [
  'name',
  'bucket',
  'function_name',
  'cluster_name',
  'identifier',
  'cluster_identifier',
  'db_instance_identifier',
  'table_name',
];
/** Names that stand for others; more of them, or a ring, are no name. */
const MOST_PARTS = 20;
const LONGEST = 120;
const PLAIN = /^[\w./-]*$/;

/** What names are made from: the text of the file, and the values of its locals. */
export interface NameSource {
  readonly text: string;
  readonly locals: Locals;
}

/**
 * The name by which others look an element up: `orders-{var.stage}` of `"orders-${var.stage}"`, locals of the same file in their place. Undefined
 * where it is computed or may be a secret.
 */
export function calledOf(block: Block, source: NameSource): Readonly<Record<string, Setting>> {
  const attribute = NAMES.flatMap((name) => block.attributes.find((one) => one.name === name) ?? [])[0];
  return attribute === undefined ? {} : calledBy(attribute.value, source);
}

/** The name that a value makes, as `called`. */
export function calledBy(value: Value, source: NameSource): Readonly<Record<string, Setting>> {
  const called = nameText(value, { ...source, left: MOST_PARTS });
  const isName = called !== undefined && /[A-Za-z]/.test(called) && called.length <= LONGEST && !looksSecret(called);
  return isName ? { called: { value: called, line: value.line } } : {};
}

interface Reading extends NameSource {
  left: number;
}

function nameText(value: Value, reading: Reading): string | undefined {
  reading.left -= 1;
  if (reading.left < 0) return undefined;
  if (value.kind === 'literal') return PLAIN.test(String(value.value)) ? String(value.value) : undefined;
  if (value.kind === 'traversal') return pathText(value.path, reading);
  if (value.kind === 'call') return computed(wordsOf(value, reading.text));
  if (value.kind !== 'other' || value.to - value.from > 2 * LONGEST) return undefined;
  const written = reading.text.slice(value.from, value.to).trim();
  return written.length > 1 && written.startsWith('"') && written.endsWith('"') ? templateText(written.slice(1, -1), reading) : undefined;
}

/** Plain text, and what stands for other names between `${` and `}`. */
function templateText(written: string, reading: Reading): string | undefined {
  const [first = '', ...others] = written.split('${');
  const parts = others.map((part) => filled(part, reading));
  return PLAIN.test(first) && parts.every((part) => part !== undefined) ? first + parts.join('') : undefined;
}

function filled(part: string, reading: Reading): string | undefined {
  const end = part.indexOf('}');
  const rest = part.slice(end + 1);
  if (end < 0 || !PLAIN.test(rest)) return undefined;
  const path = part.slice(0, end).trim();
  const named = PATH.test(path) ? pathText(path, reading) : computed(wordsIn(path));
  return named === undefined ? undefined : named + rest;
}

const PATH = /^[A-Za-z][\w.-]{0,100}$/;

function pathText(path: string, reading: Reading): string | undefined {
  const local = path.startsWith('local.') ? reading.locals.get(path.slice('local.'.length)) : undefined;
  if (local !== undefined) return nameText(local, reading);
  return PATH.test(path) ? `{${path}}` : undefined;
}

/** A name that is computed is the same wherever it is computed in the same way: `{=lower.orders.var.stage}`. */
function computed(words: readonly string[]): string {
  return `{=${words.join('.').replace(/[^\w.-]/g, '')}}`;
}

function wordsOf(value: Value, text: string): readonly string[] {
  if (value.kind === 'call') return [value.name, ...value.arguments.flatMap((one) => wordsOf(one, text))];
  if (value.kind === 'traversal') return [value.path];
  if (value.kind === 'literal') return [String(value.value).slice(0, LONGEST)];
  return value.kind === 'other' ? wordsIn(text.slice(value.from, Math.min(value.to, value.from + LONGEST))) : [];
}

function wordsIn(expression: string): readonly string[] {
  return expression.match(/[\w.-]+/g) ?? [];
}
