import { isSecretName } from '#model/secret.ts';
import { entries, entry, field, isTrue, sizeUpTo, textOf, type YamlEntry, type YamlMap, type YamlNode } from '../yaml/node.ts';

/** Values; they are looked at once for each resource. */
const GLOBALS_LIMIT = 2_000;

export interface Template {
  readonly resources: ReadonlyMap<string, YamlEntry>;
  /** Defaults of the parameters that are no secrets. */
  readonly defaults: ReadonlyMap<string, YamlNode>;
  /** Parameters whose value only the one who makes the stack knows, or that is looked up by a name. */
  readonly open: ReadonlySet<string>;
  /** Conditions by name, each in the form that `countIf` has for Terraform. */
  readonly conditions: ReadonlyMap<string, YamlNode>;
  /** SAM's `Globals`: properties by the last part of a resource type (`Function`). */
  readonly globals: YamlNode | undefined;
}

/** The parts of a template that other parts refer to; undefined when the document is none. Also the one inside a serverless.yml. */
export function templateOf(document: YamlNode): Template | undefined {
  const resources = field(document, 'Resources') ?? field(document, 'resources', 'Resources');
  const found = entries(resources).filter(({ value }) => /^\w{1,60}::/.test(textOf(field(value, 'Type')) ?? ''));
  if (found.length === 0) return undefined;
  const globals = field(document, 'Globals');
  const defaults = entries(field(document, 'Parameters')).flatMap(defaultOf);
  return {
    resources: new Map(found.map((resource) => [resource.key, resource])),
    defaults: new Map(defaults),
    open: new Set(entries(field(document, 'Parameters')).flatMap((parameter) => (isOpen(parameter.value) ? [parameter.key] : []))),
    conditions: new Map(entries(field(document, 'Conditions')).map(({ key, value }) => [key, value])),
    globals: globals !== undefined && sizeUpTo(GLOBALS_LIMIT, globals) <= GLOBALS_LIMIT ? globals : undefined,
  };
}

function defaultOf({ key, value }: YamlEntry): readonly (readonly [string, YamlNode])[] {
  const written = field(value, 'Default');
  // The default of such a parameter is the name under which the value is kept.
  const indirect = textOf(field(value, 'Type'))?.startsWith('AWS::SSM::') === true;
  return written === undefined || indirect || isTrue(field(value, 'NoEcho')) || isSecretName(key) ? [] : [[key, written]];
}

function isOpen(parameter: YamlNode): boolean {
  const isText = !/^(?:Number|List<Number>|AWS::EC2::)/.test(textOf(field(parameter, 'Type')) ?? '');
  const byName = isLookedUp(parameter);
  return isText && field(parameter, 'AllowedValues') === undefined && (byName || textOf(field(parameter, 'Default')) === undefined);
}

/** A parameter whose text is the name under which Parameter Store keeps its value. */
export function isLookedUp(parameter: YamlNode): boolean {
  return textOf(field(parameter, 'Type'))?.startsWith('AWS::SSM::Parameter::') === true;
}

/** The properties of a resource, with what SAM's globals add to them. */
export function propertiesOf(resource: YamlNode, { globals }: Template): YamlNode | undefined {
  const own = field(resource, 'Properties');
  const [, kind] = /^AWS::Serverless::(\w+)$/.exec(textOf(field(resource, 'Type')) ?? '') ?? [];
  const shared = kind === undefined ? undefined : field(globals, kind);
  if (shared?.kind !== 'map') return own;
  return own?.kind === 'map' ? overlaid(own, shared, ['Environment', 'Variables']) : shared;
}

/**
 * The properties by which a resource tells what it uses. Variables that SAM gives to every function say nothing of one whose own rights
 * are written out.
 */
export function tellingProperties(resource: YamlNode, template: Template): YamlNode | undefined {
  const own = field(resource, 'Properties');
  const hasRights = field(own, 'Policies') !== undefined || field(own, 'Role') !== undefined;
  return hasRights ? own : propertiesOf(resource, template);
}

/** `own` over `shared`; maps at the given path of keys are laid over each other as well. */
function overlaid(own: YamlMap, shared: YamlMap, deeper: readonly string[]): YamlMap {
  const merged = new Map([...shared.entries, ...own.entries]);
  const [key = '', ...rest] = deeper;
  const [mine, theirs] = [own.entries.get(key), shared.entries.get(key)];
  if (mine?.value.kind === 'map' && theirs?.value.kind === 'map')
    merged.set(key, { ...mine, value: overlaid(mine.value, theirs.value, rest) });
  return { ...own, entries: merged };
}

/**
 * A value that is written out, or the default of the parameter it refers to; undefined for what is computed when the stack is made.
 */
export function literalOf(node: YamlNode | undefined, { defaults }: Template): YamlNode | undefined {
  if (node === undefined) return undefined;
  const parameter = textOf(node.tag === '!Ref' ? node : onlyEntry(node, 'Ref')?.value);
  if (parameter !== undefined) return defaults.get(parameter);
  const computed = node.tag === '!Sub' ? textOf(node)?.includes('${') !== false : node.tag !== undefined;
  return computed ? undefined : node;
}

/** The entry of a map that has this one key alone, as the long form of a function has. */
export function onlyEntry(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  return node?.kind === 'map' && node.entries.size === 1 ? entry(node, key) : undefined;
}
