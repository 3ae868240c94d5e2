import type { Fact } from '#model/fact.ts';
import { factOf } from '../../fact.ts';
import { versionText } from '../../text.ts';
import { type Attribute, attributeOf, type Block, type Body, type Mention, type Scope, textOf, type Value } from '../syntax.ts';
import { calledBy, type NameSource } from './called.ts';
import { isLabel } from './label.ts';
import { toReferences } from './references.ts';
import { defaultOf } from './settings.ts';

const DECLARES = { in: 'structure', role: 'declares' } as const;

/** `variable "name" { default = … }`; no default is kept for one that is marked sensitive. */
export function variableFacts(block: Block): Fact[] {
  const label = block.labels[0];
  if (!isLabel(label)) return [];
  const sensitive = attributeOf(block, 'sensitive')?.value;
  const hidden = sensitive !== undefined && !(sensitive.kind === 'literal' && sensitive.value === false);
  const value = hidden ? undefined : attributeOf(block, 'default')?.value;
  const attributes = value === undefined ? undefined : defaultOf(label, value);
  return [factOf({ ...DECLARES, name: 'variable', label, line: block.line, endLine: block.endLine, attributes })];
}

/** Locals that names of elements are made from. */
const NAMES = /(?:^|_)(?:name|prefix|suffix)$/;

/** Every name in a `locals` block, once, with the elements its value is made from. */
export function localFacts(block: Block, names: NameSource): Fact[] {
  const mentioned = byOutermost(block.mentions);
  const named = new Map(block.attributes.map((attribute) => [attribute.name, attribute]));
  return [...named.values()].flatMap(({ name, value, line }) => {
    if (!isLabel(name)) return [];
    const mentions = mentioned.get(name) ?? [];
    const references = toReferences(mentions, '', `local.${name}`);
    const attributes = { ...defaultOf(name, value), ...(NAMES.test(name) ? calledBy(value, names) : {}) };
    return [factOf({ ...DECLARES, name: 'local', label: name, line, attributes, references })];
  });
}

/** `output "name" { value = … }`, with the elements that its value is made from. */
export function outputFacts(block: Block): Fact[] {
  const label = block.labels[0];
  if (!isLabel(label)) return [];
  const references = toReferences(block.mentions, '');
  return [factOf({ ...DECLARES, name: 'output', label, line: block.line, endLine: block.endLine, references })];
}

/** What a module call gives to each variable of the module, where that mentions other elements: `call.variable`. What is one variable is kept as its name. */
export function argumentFacts(call: string, mentions: readonly Mention[], given: readonly Attribute[] = []): Fact[] {
  const passed = new Map(given.map((attribute) => [attribute.name, passedOn(attribute)]));
  return [...byOutermost(mentions)].flatMap(([name, mentioned]) => {
    const references = toReferences(mentioned, '');
    const line = references[0]?.line;
    if (line === undefined || !isLabel(name)) return [];
    const attributes = passed.get(name);
    return [factOf({ ...DECLARES, name: 'argument', label: `${call}.${name}`, line, attributes, references })];
  });
}

function passedOn({ value }: Attribute): Fact['attributes'] {
  return value.kind === 'traversal' && /^var\.[\w-]{1,100}$/.test(value.path)
    ? { given: { value: value.path, line: value.line } }
    : undefined;
}

/** Mentions by the name of the attribute that they stand in. */
function byOutermost(mentions: readonly Mention[]): ReadonlyMap<string | undefined, readonly Mention[]> {
  const groups = new Map<string | undefined, Mention[]>();
  for (const mention of mentions) {
    const name = outermost(mention.within);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [mention]);
    else group.push(mention);
  }
  return groups;
}

function outermost(scope: Scope | undefined): string | undefined {
  let around = scope;
  while (around?.outer !== undefined) around = around.outer;
  return around?.name;
}

/** Top-level `name = value` of a tfvars file, or the inputs of a Terragrunt unit. */
export function assignmentFacts(assignments: readonly Attribute[]): Fact[] {
  return assignments.flatMap(({ name, value, line }) =>
    isLabel(name) ? [factOf({ ...DECLARES, name: 'tfvars', label: name, line, attributes: defaultOf(name, value) })] : [],
  );
}

export function providerFacts(block: Block): Fact[] {
  const label = block.labels[0];
  const version = versionText(textOf(block, 'version'));
  return isLabel(label) ? [factOf({ ...DECLARES, name: 'provider', label, line: block.line, endLine: block.endLine, version })] : [];
}

/** What `terraform { … }` declares: the providers it requires and where state is kept. */
export function settingsBlockFacts(block: Body): Fact[] {
  return block.blocks.flatMap((inner) => {
    if (inner.type === 'required_providers') return inner.attributes.flatMap(requiredProvider);
    const label = inner.type === 'backend' ? inner.labels[0] : inner.type === 'cloud' ? 'cloud' : undefined;
    return isLabel(label) ? [factOf({ ...DECLARES, name: 'backend', label, line: inner.line, endLine: inner.endLine })] : [];
  });
}

function requiredProvider({ name, value, line }: Attribute): Fact[] {
  return isLabel(name) ? [factOf({ ...DECLARES, name: 'provider', label: name, line, version: versionText(versionIn(value)) })] : [];
}

function versionIn(value: Value): string | undefined {
  const version = value.kind === 'object' ? value.entries.find(({ name }) => name === 'version')?.value : value;
  return version?.kind === 'literal' && typeof version.value === 'string' ? version.value : undefined;
}
