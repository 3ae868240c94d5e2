import { entries, items, type YamlNode } from '../yaml/node.ts';

interface UnknownValue {
  readonly unknown: true;
}

/** What only a cluster or a registry would tell: stands for any value. */
export const UNKNOWN: UnknownValue = Object.freeze({ unknown: true });
/** How an unknown value is written in what is rendered; images and hosts treat it as a variable. */
export const UNKNOWN_TEXT = '$';

/** A value of a chart, or of an expression in its templates. */
export type Value = null | boolean | number | string | readonly Value[] | ReadonlyMap<string, Value> | UnknownValue;
export type ValueMap = ReadonlyMap<string, Value>;

/** A YAML tree as values; nothing where there is none. */
export function valueOf(node: YamlNode | undefined): Value {
  if (node === undefined) return null;
  if (node.kind === 'list') return items(node).map(valueOf);
  if (node.kind === 'map') return new Map(entries(node).map(({ key, value }) => [key, valueOf(value)]));
  return typeof node.value === 'number' ? numberAsWritten(node.source, node.value) : node.value;
}

/** `1.10` is no number but a version. */
function numberAsWritten(source: string, value: number): Value {
  return String(value) === source ? value : source;
}

export function isMap(value: Value | undefined): value is ValueMap {
  return value instanceof Map;
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** The value at a path of keys; null where there is none, unknown below what is unknown. */
export function at(value: Value, path: readonly string[]): Value {
  let found = value;
  for (const key of path) {
    if (found === UNKNOWN) return UNKNOWN;
    found = (isMap(found) ? found.get(key) : undefined) ?? null;
  }
  return found;
}

/** Whether a condition holds, as templates see it; undefined when that is not known. */
export function holds(value: Value): boolean | undefined {
  if (value === UNKNOWN) return undefined;
  if (isMap(value)) return value.size > 0;
  return isList(value) ? value.length > 0 : Boolean(value);
}

/** A value in a text; what has parts is left out. */
export function textOfValue(value: Value): string {
  if (value === UNKNOWN) return UNKNOWN_TEXT;
  return value === null || typeof value === 'object' ? '' : String(value);
}

/** As JSON on one line, which is YAML as well. */
export function asJson(value: Value): string {
  return JSON.stringify(plain(value));
}

function plain(value: Value): unknown {
  if (value === UNKNOWN) return UNKNOWN_TEXT;
  if (isMap(value)) return Object.fromEntries([...value].map(([key, one]) => [key, plain(one)]));
  return isList(value) ? value.map(plain) : value;
}

/** `over` laid upon `under`, map by map, as Helm joins its files of values. */
export function merged(under: Value, over: Value): Value {
  if (!isMap(over)) return over ?? under;
  if (!isMap(under)) return over;
  const all = new Map(under);
  for (const [key, value] of over) all.set(key, merged(all.get(key) ?? null, value));
  return all;
}
