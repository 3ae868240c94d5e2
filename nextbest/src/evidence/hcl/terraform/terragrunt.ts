import type { Fact, Reference, Unread } from '#model/fact.ts';
import { factOf } from '../../fact.ts';
import { pathText } from '../../text.ts';
import type { Findings } from '../../tolerant.ts';
import {
  type Attribute,
  attributeOf,
  type Block,
  type Body,
  type HclFile,
  type Mention,
  type Scope,
  textOf,
  type Value,
} from '../syntax.ts';
import { argumentFacts, assignmentFacts } from './declarations.ts';
import { isLabel } from './label.ts';
import { argumentNames } from './module.ts';
import { type Source, sourceOf, sourcesIn } from './source.ts';

/** Blocks that name what a unit is made from. */
const SOURCED = new Set(['terraform', 'unit', 'stack']);
const LABEL = 'terragrunt';

/** Gathers the facts of a Terragrunt unit: the module it applies, the units it depends on, the inputs it gives. */
export function gatherTerragrunt(file: HclFile, text: string, { facts, unread }: Findings): void {
  unread.push(...file.unread);
  const inputs = inputsIn(file);
  const dependencies = [...new Map(file.blocks.flatMap(dependenciesOf).map((each) => [each.to, each])).values()];
  for (const block of file.blocks.filter(({ type }) => SOURCED.has(type))) {
    const module = moduleOf(block, text, inputs);
    if (module !== undefined && 'in' in module) facts.push(withReferences(module, dependencies));
    else if (module !== undefined) unread.push(module);
  }
  if (facts.length === 0) facts.push(...unitFact(dependencies));
  facts.push(...file.blocks.flatMap(backendOf));
  facts.push(...file.blocks.flatMap(namedDependency), ...argumentFacts(LABEL, inputMentions(file)));
  for (const input of assignmentFacts(inputs)) facts.push(input);
}

/** `dependency "queue" { config_path = "../queue" }`: the name by which inputs mention the outputs of another unit. */
function namedDependency(block: Block): Fact[] {
  const [label] = block.labels;
  if (block.type !== 'dependency' || !isLabel(label)) return [];
  const references = dependenciesOf(block);
  return [factOf({ in: 'structure', name: 'dependency', role: 'declares', label, line: block.line, endLine: block.endLine, references })];
}

/** What `inputs` mentions, as if each input were a setting by itself. */
function inputMentions({ mentions }: HclFile): readonly Mention[] {
  return mentions.flatMap((mention) => {
    const within = withoutOutermost(mention.within, 'inputs');
    return within === undefined ? [] : [{ ...mention, within }];
  });
}

function withoutOutermost(scope: Scope | undefined, name: string): Scope | undefined {
  if (scope?.outer === undefined) return undefined;
  if (scope.outer.outer === undefined) return scope.outer.name === name ? { name: scope.name, outer: undefined } : undefined;
  const outer = withoutOutermost(scope.outer, name);
  return outer === undefined ? undefined : { name: scope.name, outer };
}

/** The module that a block applies; undefined when it names none, as in files that others include. */
function moduleOf(block: Block, text: string, inputs: readonly Attribute[]): Fact | Unread | undefined {
  const attribute = attributeOf(block, 'source');
  if (attribute === undefined) return undefined;
  const { line } = attribute;
  const [source, ...others] = sourcesOf(attribute.value, text);
  if (source === undefined) return { line, why: 'Module whose source is computed: not followed' };
  const references = [source, ...others].map(({ name }): Reference => ({ to: name, how: 'module', line }));
  const own = block.type === 'terraform' ? LABEL : block.labels[0];
  const label = isLabel(own) ? own : LABEL;
  return factOf({
    in: 'terraform-module',
    name: source.name,
    role: 'defines',
    label,
    line: block.line,
    endLine: block.endLine,
    version: source.version,
    attributes: block.type === 'terraform' ? argumentNames(inputs, line) : {},
    references,
  });
}

function sourcesOf(value: Value, text: string): readonly Source[] {
  if (value.kind === 'other') return sourcesIn(text.slice(value.from, value.to));
  const source = value.kind === 'literal' && typeof value.value === 'string' ? sourceOf(value.value) : undefined;
  return source === undefined ? [] : [source];
}

function withReferences(fact: Fact, references: readonly Reference[]): Fact {
  return { ...fact, references: [...(fact.references ?? []), ...references] };
}

/** A unit without a source of its own still depends on others. */
function unitFact(references: readonly Reference[]): Fact[] {
  const line = references[0]?.line;
  return line === undefined ? [] : [{ in: 'structure', name: LABEL, role: 'declares', label: LABEL, line, references }];
}

/** `dependency "x" { config_path = … }` and `dependencies { paths = […] }`. */
function dependenciesOf(block: Block): Reference[] {
  const attribute = attributeOf(block, block.type === 'dependency' ? 'config_path' : 'paths');
  if (attribute === undefined || !block.type.startsWith('dependenc')) return [];
  const values = attribute.value.kind === 'list' ? attribute.value.items : [attribute.value];
  return values.flatMap((value) => pathReference(value));
}

function pathReference({ kind, line, ...rest }: Value): Reference[] {
  const path = kind === 'literal' && 'value' in rest ? rest.value : undefined;
  const to = typeof path === 'string' ? pathText(path) : undefined;
  return to === undefined ? [] : [{ to, how: 'depends-on', line }];
}

function backendOf(block: Block): Fact[] {
  const label = block.type === 'remote_state' ? textOf(block, 'backend') : undefined;
  return isLabel(label)
    ? [factOf({ in: 'structure', name: 'backend', role: 'declares', label, line: block.line, endLine: block.endLine })]
    : [];
}

function inputsIn(file: Body): readonly Attribute[] {
  return file.attributes.filter(({ name }) => name === 'inputs').flatMap(({ value }) => entriesOf(value));
}

/** The literal entries of `inputs = { … }`, also within `merge(…, { … })`. */
function entriesOf(value: Value): readonly Attribute[] {
  if (value.kind === 'object') return value.entries;
  return value.kind === 'call' && value.name === 'merge'
    ? value.arguments.flatMap((argument) => (argument.kind === 'object' ? argument.entries : []))
    : [];
}
