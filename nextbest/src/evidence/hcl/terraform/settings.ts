import { FILLED, type Attribute as Setting } from '#model/fact.ts';
import { isSecretName } from '#model/secret.ts';
import { attribute } from '../../safe.ts';
import { variableText } from '../../variable-text.ts';
import { elementOf } from '../name.ts';
import { type Body, contentOf, type Value } from '../syntax.ts';

export type Settings = Readonly<Record<string, Setting>>;

/** Values of `locals` of the same file, by name. */
export type Locals = ReadonlyMap<string, Value>;

const MAX_SETTINGS = 200;
const MAX_PATH = 200;

/** Metadata, scripts and environments: their values say nothing about a rung, or may be secret. */
const LEFT_OUT = new Set([
  'annotations',
  'assume_role',
  'connection',
  'content',
  'default_tags',
  'ignore_changes',
  'inline',
  'labels',
  'lifecycle',
  'metadata',
  'provisioner',
  'secrets',
  'tags',
  'tags_all',
  'timeouts',
  'triggers',
  'user_data',
  'value',
  'values',
  'variables',
]);

/** Names of blocks and maps that become environment variables. */
const ENVIRONMENTS = new Set(['environment', 'environment_variables', 'environment_variable', 'env', 'env_vars', 'app_settings']);

/** Numbers that a limit is compared with: a variable named in their place is kept as its name, for whoever knows its value. */
const NUMBER_SETTING =
  /(?:^|_)(?:capacity|clusters|concurrency|count|cpu|instances|iops|max|memory|min|nodes|replicas|seconds|shards|size|storage|timeout|units)$/;

/** Settings that are numbers even where a provider wants them as text. */
const NUMBER_AS_TEXT = /^(?:cpu|memory|memory_size|timeout)$/;

interface Collection {
  readonly found: Map<string, Setting>;
  readonly locals: Locals;
  /** By the whole path: of some settings the block that they stand in tells what they name. */
  readonly keep: (path: string, value: string | number | boolean, line: number) => Setting | undefined;
  readonly keepsName: (name: string) => boolean;
}

/** True for names of blocks and maps that become environment variables. */
export function isEnvironment(name: string): boolean {
  return ENVIRONMENTS.has(name);
}

/** The literal settings of a block by path: `serverlessv2_scaling_configuration.min_capacity`, repeated blocks `[1]` from the second on, lists `[0]`. */
export function settingsOf(body: Body, locals: Locals): Settings {
  const collection: Collection = { found: new Map(), locals, keep: attribute, keepsName: (name) => NUMBER_SETTING.test(name) };
  addBody(collection, body, '');
  return Object.fromEntries(collection.found);
}

/** The same of a module's call: what it gives to a variable whose name ends like such a setting is kept as well. */
export function argumentsOf(body: Body, locals: Locals): Settings {
  const keep: Collection['keep'] = (path, value, line) => {
    const text = typeof value === 'string' ? variableText(lastOf(path), value) : undefined;
    return attribute(path, value, line) ?? (text === undefined ? undefined : { value: text, line });
  };
  const collection: Collection = { found: new Map(), locals, keep, keepsName: (name) => NUMBER_SETTING.test(name) };
  addBody(collection, body, '');
  return Object.fromEntries(collection.found);
}

/** The value of a variable under `default`, as far as the variable's name allows to keep it. */
export function defaultOf(variable: string, value: Value): Settings {
  if (isSecretName(variable)) return {};
  const keep: Collection['keep'] = (path, literal, line) => keepDefault([lastOf(path), variable], literal, line);
  const collection: Collection = { found: new Map(), locals: new Map(), keep, keepsName: () => true };
  if (isCollection(value)) put(collection, 'default', { value: isEmpty(value) ? '[]' : FILLED, line: value.line });
  addValue(collection, { path: 'default', name: variable }, value);
  return Object.fromEntries(collection.found);
}

/** `min_size` of `scaling[0].min_size`, `zones` of `zones[1]`. */
function lastOf(path: string): string {
  const name = path.replace(/\[\d+\]$/, '');
  return name.slice(name.lastIndexOf('.') + 1);
}

type Items = Extract<Value, { kind: 'list' | 'object' }>;

function isCollection(value: Value): value is Items {
  return value.kind === 'list' || value.kind === 'object';
}

function isEmpty(value: Items): boolean {
  return (value.kind === 'list' ? value.items : value.entries).length === 0;
}

function keepDefault([name, variable]: readonly [string, string], value: string | number | boolean, line: number): Setting | undefined {
  if (isSecretName(name)) return undefined;
  if (typeof value !== 'string') return attribute(name, value, line) ?? attribute(variable, value, line);
  const text = variableText(name, value) ?? variableText(variable, value);
  return text === undefined ? undefined : { value: text, line };
}

function addBody(collection: Collection, body: Body, prefix: string): void {
  for (const { name, value } of body.attributes) addValue(collection, { path: prefix + name, name }, value);
  const seen = new Map<string, number>();
  for (const block of body.blocks) {
    const { name, body: content } = contentOf(block);
    const index = seen.get(name) ?? 0;
    seen.set(name, index + 1);
    if (isLeftOut(name) || isEnvironment(name)) continue;
    addBody(collection, content, `${prefix}${name}${index === 0 ? '' : `[${index}]`}.`);
  }
}

function isLeftOut(name: string): boolean {
  return name === '' || LEFT_OUT.has(name) || isSecretName(name);
}

interface Named {
  readonly path: string;
  readonly name: string;
}

function addValue(collection: Collection, named: Named, value: Value): void {
  if (named.name === 'for_each') return addForEach(collection, named, value);
  if (value.kind === 'conditional' && named.path === 'count')
    return put(collection, 'countIf', { value: value.condition, line: value.line });
  if (value.kind === 'literal') return addLiteral(collection, named, value);
  if (isLeftOut(named.name)) return;
  const plain = !isEnvironment(named.name);
  if (value.kind === 'traversal' && (plain || named.path === named.name)) return addTraversal(collection, named, value);
  if (plain) addItems(collection, named, value);
}

/** One for each item of a variable: none while the variable is an empty list. */
function addForEach(collection: Collection, { path }: Named, value: Value): void {
  const items = value.kind === 'call' && value.name === 'toset' ? value.arguments[0] : value;
  if (path === 'for_each' && items?.kind === 'traversal' && items.path.startsWith('var.'))
    put(collection, 'countIf', { value: `${items.path} != []`, line: value.line });
  put(collection, path, { value: true, line: value.line });
}

function addItems(collection: Collection, named: Named, value: Value): void {
  if (value.kind === 'list')
    value.items.forEach((item, index) => addValue(collection, { ...named, path: `${named.path}[${index}]` }, item));
  if (value.kind === 'object')
    for (const entry of value.entries) addValue(collection, { path: `${named.path}.${entry.name}`, name: entry.name }, entry.value);
}

function addLiteral(collection: Collection, { path, name }: Named, { value, line }: Extract<Value, { kind: 'literal' }>): void {
  if (LEFT_OUT.has(name) || name === '') return;
  const literal = typeof value === 'string' && NUMBER_AS_TEXT.test(name) && /^\d{1,9}$/.test(value) ? Number(value) : value;
  put(collection, path, collection.keep(path, literal, line));
}

/** A local of the same file stands for its value; any other name is kept as a name, which is no secret. */
function addTraversal(collection: Collection, named: Named, { path, line }: Extract<Value, { kind: 'traversal' }>): void {
  const local = path.startsWith('local.') ? collection.locals.get(path.slice('local.'.length)) : undefined;
  if (local?.kind === 'literal') return addLiteral(collection, named, { ...local, line });
  const name = local?.kind === 'traversal' ? local.path : path;
  if (elementOf(name) === undefined) return;
  put(
    collection,
    named.path,
    collection.keep(named.path, name, line) ?? (collection.keepsName(named.name) ? { value: name, line } : undefined),
  );
}

function put({ found }: Collection, path: string, setting: Setting | undefined): void {
  if (setting !== undefined && found.size < MAX_SETTINGS && path.length <= MAX_PATH && !found.has(path)) found.set(path, setting);
}
