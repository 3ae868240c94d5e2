import { parseYaml } from '../yaml/parse.ts';
import { asJson, at, holds, isList, isMap, merged, textOfValue, UNKNOWN, type Value, valueOf } from './value.ts';

type Called = (...values: readonly Value[]) => Value;

const LONGEST = 100_000;
const MOST_INDENTED = 40;
const PARTS_LIMIT = 1_000;

/** A function of texts, which knows nothing where one of them is not known. */
function onTexts(work: (...texts: readonly string[]) => Value): Called {
  return (...values) => (values.includes(UNKNOWN) ? UNKNOWN : work(...values.map(textOfValue)));
}

/** The same, where a text with an unknown part is still worth having. */
function onParts(work: (...texts: readonly string[]) => string): Called {
  return (...values) => (values.length === 1 && values[0] === UNKNOWN ? UNKNOWN : work(...values.map(textOfValue)));
}

function truth(test: boolean | undefined): Value {
  return test ?? UNKNOWN;
}

function same(a: Value, b: Value): boolean {
  return a === b || (a !== null && b !== null && textOfValue(a) === textOfValue(b));
}

function either(values: readonly Value[], wanted: boolean): Value {
  const decisive = values.find((value) => holds(value) === wanted);
  if (decisive !== undefined) return decisive;
  return values.includes(UNKNOWN) ? UNKNOWN : (values.at(-1) ?? null);
}

function numbers(test: (a: number, b: number) => boolean): Called {
  return (a = null, b = null) => (a === UNKNOWN || b === UNKNOWN ? UNKNOWN : test(Number(textOfValue(a)), Number(textOfValue(b))));
}

/** `%s`, `%d`, `%v` and `%q`, in their order. */
function printed(format: Value = null, ...values: readonly Value[]): Value {
  let next = 0;
  return textOfValue(format).replace(/%(?:[-+.\d]{0,8}[sdvqtf]|%)/g, (verb) => {
    if (verb === '%%') return '%';
    next += 1;
    return textOfValue(values[next - 1] ?? null).slice(0, LONGEST);
  });
}

function chosen(...values: readonly Value[]): Value {
  return values.find((value) => holds(value) !== false) ?? values.at(-1) ?? null;
}

function withoutEnd(end = '', text = ''): string {
  return end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text;
}

function withoutStart(start = '', text = ''): string {
  return start !== '' && text.startsWith(start) ? text.slice(start.length) : text;
}

function dictionary(...values: readonly Value[]): Value {
  const pairs = values.flatMap((key, index) => (index % 2 === 0 ? [[textOfValue(key), values[index + 1] ?? null] as const] : []));
  return new Map(pairs);
}

function joined(separator: Value = null, list: Value = null): Value {
  return isList(list) ? list.map(textOfValue).join(textOfValue(separator)) : list;
}

function kindOf(value: Value): string {
  if (isMap(value)) return 'map';
  if (isList(value)) return 'slice';
  if (value === null) return 'invalid';
  return typeof value === 'boolean' ? 'bool' : typeof value === 'number' ? 'float64' : 'string';
}

function element(of: Value = null, ...keys: readonly Value[]): Value {
  return keys.reduce((found: Value, key) => {
    const one = isList(found) ? found[Number(textOfValue(key))] : at(found, [textOfValue(key)]);
    return one ?? null;
  }, of);
}

function allMerged(...values: readonly Value[]): Value {
  return values.reduceRight((under: Value, over) => (over === UNKNOWN ? under : merged(under, over)), null);
}

/** What has parts as JSON on one line: YAML as well, wherever it stands. */
function written(value: Value = null): Value {
  return isMap(value) || isList(value) ? asJson(value) : value;
}

function indented(depth: Value = null, value: Value = null): string {
  const space = ' '.repeat(Math.min(MOST_INDENTED, Number(textOfValue(depth)) || 0));
  return textOfValue(written(value)).slice(0, LONGEST).replace(/^/gm, space);
}

function whole(value: Value = null): Value {
  return value === UNKNOWN ? UNKNOWN : Math.trunc(Number(textOfValue(value))) || 0;
}

/** `dig "image" "tag" "latest" .Values`: a path, what there is otherwise, and where it begins. */
function dug(...values: readonly Value[]): Value {
  const found = at(values.at(-1) ?? null, values.slice(0, -2).map(textOfValue));
  return found ?? values.at(-2) ?? null;
}

function without(map: Value = null, ...keys: readonly Value[]): Value {
  const left = new Set(keys.map(textOfValue));
  return isMap(map) ? new Map([...map].filter(([key]) => !left.has(key))) : map;
}

function parsed(text: Value = null): Value {
  return text === UNKNOWN ? UNKNOWN : valueOf(parseYaml(textOfValue(text)).documents[0]);
}

function cut(length = '', text = ''): string {
  return text.slice(0, Math.max(0, Number(length) || 0));
}

/** A function of Helm's by name. Those that ask a cluster, make something up or search by a pattern of the chart's give nothing known. */
export const FUNCTIONS: ReadonlyMap<string, Called> = new Map<string, Called>([
  ['default', (otherwise = null, value = null) => (holds(value) === false ? otherwise : value)],
  ['coalesce', chosen],
  ['ternary', (yes = null, no = null, test = null) => (holds(test) === false ? no : yes)],
  ['required', (_, value = null) => value],
  ['and', (...values) => either(values, false)],
  ['or', (...values) => either(values, true)],
  ['not', (value = null) => truth(value === UNKNOWN ? undefined : holds(value) === false)],
  ['empty', (value = null) => truth(value === UNKNOWN ? undefined : holds(value) === false)],
  ['eq', (first = null, ...others) => (first === UNKNOWN || others.includes(UNKNOWN) ? UNKNOWN : others.some((one) => same(first, one)))],
  ['ne', (first = null, other = null) => (first === UNKNOWN || other === UNKNOWN ? UNKNOWN : !same(first, other))],
  ['gt', numbers((a, b) => a > b)],
  ['ge', numbers((a, b) => a >= b)],
  ['lt', numbers((a, b) => a < b)],
  ['le', numbers((a, b) => a <= b)],
  ['quote', (value = null) => JSON.stringify(textOfValue(value))],
  ['squote', (value = null) => JSON.stringify(textOfValue(value))],
  ['toString', (value = null) => (value === null ? '<nil>' : isMap(value) || isList(value) ? asJson(value) : value)],
  ['print', onParts((...texts) => texts.join(''))],
  ['printf', printed],
  ['trim', onParts((text = '') => text.trim())],
  ['trunc', onParts(cut)],
  ['trimSuffix', onParts(withoutEnd)],
  ['trimPrefix', onParts(withoutStart)],
  ['trimAll', onParts((letters, text = '') => withoutStart(letters, withoutEnd(letters, text)))],
  ['lower', onParts((text = '') => text.toLowerCase())],
  ['upper', onParts((text = '') => text.toUpperCase())],
  ['kebabcase', onParts((text = '') => text.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase())],
  ['replace', onParts((from = '', to = '', text = '') => (from === '' ? text : text.replaceAll(from, () => to).slice(0, LONGEST)))],
  ['contains', onTexts((part = '', text = '') => text.includes(part))],
  ['hasPrefix', onTexts((part = '', text = '') => text.startsWith(part))],
  ['hasSuffix', onTexts((part = '', text = '') => text.endsWith(part))],
  ['int', whole],
  ['int64', whole],
  ['toYaml', written],
  ['toJson', written],
  ['nindent', (depth = null, value = null) => `\n${indented(depth, value)}`],
  ['indent', indented],
  ['dict', dictionary],
  ['list', (...values) => values],
  ['get', element],
  ['index', element],
  ['first', (list = null) => element(list, 0)],
  ['len', (value = null) => (isMap(value) ? value.size : isList(value) ? value.length : textOfValue(value).length)],
  ['hasKey', (map = null, key = null) => (map === UNKNOWN ? UNKNOWN : isMap(map) && map.has(textOfValue(key)))],
  ['join', joined],
  ['merge', allMerged],
  ['mustMerge', allMerged],
  ['dig', dug],
  ['set', (map = null, key = null, value = null) => merged(map, new Map([[textOfValue(key), value]]))],
  ['omit', without],
  ['pick', (map = null, ...keys) => new Map(keys.map((key) => [textOfValue(key), at(map, [textOfValue(key)])]))],
  ['deepCopy', (value = null) => value],
  ['add', (...values) => values.reduce<number>((sum, value) => sum + Number(textOfValue(value)), 0)],
  ['concat', (...lists) => lists.flatMap((list) => (isList(list) ? list : []))],
  ['append', (list = null, value = null) => (isList(list) ? [...list, value] : [value])],
  ['has', (value = null, list = null) => (list === UNKNOWN ? UNKNOWN : isList(list) && list.some((one) => same(one, value)))],
  ['keys', (map = null) => (isMap(map) ? [...map.keys()] : [])],
  ['sortAlpha', (list = null) => (isList(list) ? list.map(textOfValue).sort() : list)],
  ['splitList', (separator = null, text = null) => textOfValue(text).split(textOfValue(separator)).slice(0, PARTS_LIMIT)],
  ['fromYaml', parsed],
  ['fromJson', parsed],
  ['kindIs', (kind = null, value = null) => truth(value === UNKNOWN ? undefined : kindOf(value) === textOfValue(kind))],
  ['lookup', () => new Map()],
  ['fail', () => ''],
  ['break', () => ''],
  ['continue', () => ''],
]);
