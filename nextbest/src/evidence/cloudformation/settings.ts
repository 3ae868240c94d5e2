import { isSecretName } from '#model/secret.ts';
import type { Setting } from '../yaml/attributes.ts';
import { entries, items, type YamlEntry, type YamlNode } from '../yaml/node.ts';
import { literalOf, type Template } from './template.ts';

/** Text and numbers in these are content, or may be secret whatever they are called. */
const SKIPPED = new Set(
  (
    'AssumeRolePolicyDocument Body Command Content Definition DefinitionBody DefinitionString DefinitionSubstitutions ' +
    'Description EnvironmentVariables Events InlineCode Input Metadata OptionSettings Parameters Policies PolicyDocument ' +
    'SchemaDefinition SecretString Secrets Tags UserData Value Variables ZipFile'
  ).split(' '),
);
const DEPTH_LIMIT = 12;
const PATH_LIMIT = 200;

/**
 * The settings of a resource, flattened: keys joined by `.`, list positions as `[0]`. Whole numbers in quotes count as numbers, except in
 * versions.
 */
export function* settingsOf(properties: YamlNode | undefined, template: Template): Generator<Setting, void> {
  if (properties !== undefined) yield* flattened(properties, { path: '', depth: 0, template });
}

interface Position {
  readonly path: string;
  readonly depth: number;
  readonly template: Template;
}

function* flattened(node: YamlNode, at: Position): Generator<Setting, void> {
  const literal = literalOf(node, at.template);
  if (literal === undefined || at.depth > DEPTH_LIMIT || at.path.length > PATH_LIMIT) return;
  if (literal.kind === 'scalar') return void (yield [at.path, valueOf(at.path, literal), node.line]);
  const depth = at.depth + 1;
  for (const [index, item] of items(literal).entries()) yield* flattened(item, { ...at, depth, path: `${at.path}[${index}]` });
  for (const found of entries(literal)) {
    if (!isSkipped(found)) yield* flattened(found.value, { ...at, depth, path: at.path === '' ? found.key : `${at.path}.${found.key}` });
  }
}

/** A list called `Environment` holds the variables of a container. */
function isSkipped({ key, value }: YamlEntry): boolean {
  return SKIPPED.has(key) || isSecretName(key) || key.startsWith('Fn::') || (key === 'Environment' && value.kind === 'list');
}

/** A version is kept as it is written: 13.10 is not 13.1. */
function valueOf(path: string, { value, source }: Extract<YamlNode, { kind: 'scalar' }>): unknown {
  if (/version$/i.test(path)) return typeof value === 'number' ? source : value;
  return typeof value === 'string' && /^-?\d{1,12}$/.test(value) ? Number(value) : value;
}
