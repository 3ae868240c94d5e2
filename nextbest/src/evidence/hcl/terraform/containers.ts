import type { Fact, Reference } from '#model/fact.ts';
import { hostReferences } from '../../address.ts';
import { factOf } from '../../fact.ts';
import { imageName } from '../../image.ts';
import { readExpression } from '../body.ts';
import { type Attribute, type Block, type Body, contentOf, type Value } from '../syntax.ts';
import { isEnvironment } from './settings.ts';

const DEFINITIONS = 'container_definitions';
const CONTAINERS = new Set(['container', 'containers', 'init_container', DEFINITIONS, 'image_repository']);
const IMAGE_NAMES = new Set(['image', 'image_uri', 'image_identifier']);
const MAX_FOUND = 200;

/** An ECS task's containers, written as `jsonencode([…])` or as JSON in a heredoc, become a plain list of objects. */
export function decodeContainers(block: Block): Block {
  if (!block.attributes.some(({ name }) => name === DEFINITIONS)) return block;
  return {
    ...block,
    attributes: block.attributes.map((each) => (each.name === DEFINITIONS ? { ...each, value: decode(each.value) } : each)),
  };
}

function decode(value: Value): Value {
  if (value.kind === 'call' && value.name === 'jsonencode') return value.arguments[0] ?? value;
  return value.kind === 'heredoc' ? readExpression(value.text, value.line) : value;
}

/** Literal images of containers as references, and as facts of what runs under the given label. */
export function imagesOf(body: Body, label: string): { readonly references: readonly Reference[]; readonly facts: readonly Fact[] } {
  const references: Reference[] = [];
  const facts: Fact[] = [];
  for (const { text, line } of literalsIn(body, { inside: false, enters: isContainer, keeps: isImage })) {
    const image = imageName(text);
    if (image === undefined) continue;
    references.push({ to: image.name, how: 'image', line });
    facts.push(factOf({ in: 'image', ...image, role: 'runs', label, line }));
  }
  return { references, facts };
}

function isContainer(name: string): boolean {
  return CONTAINERS.has(name);
}

/** `image_uri` and the like are unmistakable; a plain `image` may be a virtual machine's unless it is a container's. */
function isImage(name: string, inside: boolean): boolean {
  return IMAGE_NAMES.has(name) && (inside || name !== 'image');
}

/** Hosts that literal environment variables point at. */
export function environmentHosts(body: Body): Reference[] {
  const hosts = new Map<string, Reference>();
  for (const { name, text, line } of literalsIn(body, { inside: false, enters: isEnvironment, keeps: (_name, inside) => inside })) {
    for (const host of hostReferences({ name, value: text, line })) if (!hosts.has(host.to)) hosts.set(host.to, host);
  }
  return [...hosts.values()];
}

export interface Walk {
  readonly inside: boolean;
  /** Names of blocks and settings whose content counts as inside. */
  readonly enters: (name: string) => boolean;
  readonly keeps: (name: string, inside: boolean) => boolean;
}

export interface Literal {
  readonly name: string;
  readonly text: string;
  readonly line: number;
}

/** The literal texts of a body that a walk keeps; `{ name = "A", value = "b" }` counts as `A = "b"`. */
export function literalsIn(body: Body, walk: Walk): Literal[] {
  const found = fromEntries(body.attributes, walk);
  for (const block of body.blocks) {
    const { name, body: content } = contentOf(block);
    found.push(...literalsIn(content, { ...walk, inside: walk.inside || walk.enters(name) }));
  }
  return found.slice(0, MAX_FOUND);
}

function fromEntries(entries: readonly Attribute[], walk: Walk): Literal[] {
  const called = entries.find(({ name }) => name === 'name')?.value;
  const title = called?.kind === 'literal' ? String(called.value) : undefined;
  return entries
    .flatMap(({ name, value }) => fromValue(name === 'value' && title !== undefined ? title : name, value, walk))
    .slice(0, MAX_FOUND);
}

function fromValue(name: string, value: Value, walk: Walk): Literal[] {
  if (value.kind === 'literal') {
    return typeof value.value === 'string' && walk.keeps(name, walk.inside) ? [{ name, text: value.value, line: value.line }] : [];
  }
  const within = { ...walk, inside: walk.inside || walk.enters(name) };
  if (value.kind === 'object') return fromEntries(value.entries, within);
  if (value.kind === 'heredoc' && /^\s*\{/.test(value.text)) return fromValue(name, readExpression(value.text, value.line), within);
  const items = value.kind === 'list' ? value.items : value.kind === 'call' ? value.arguments : [];
  return items.flatMap((item) => fromValue(name, item, within)).slice(0, MAX_FOUND);
}
