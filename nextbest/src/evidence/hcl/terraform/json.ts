import type { Attribute, Block, Body, Mention, Scope, Value } from '../syntax.ts';
import { readTemplate } from '../template.ts';

/** Levels of brackets that a file may have. */
export const JSON_LIMIT = 64;

/** A JSON value with its lines, from 1. At most one of `scalar`, `items` and `members` is there; none for null. */
export interface JsonValue {
  readonly line: number;
  readonly endLine: number;
  readonly scalar?: string | number | boolean;
  readonly items?: readonly JsonValue[];
  readonly members?: readonly JsonMember[];
}

interface JsonMember {
  readonly name: string;
  readonly line: number;
  readonly value: JsonValue;
}

/** How many labels the blocks of a type have: each is one level of names in JSON. */
const LABELS: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  module: 1,
  variable: 1,
  output: 1,
  provider: 1,
  locals: 0,
  terraform: 0,
};

/** What is wrapped in one more level of names within `terraform`. */
const INNER_LABELS: Readonly<Record<string, number>> = { backend: 1, required_providers: 0, cloud: 0 };

/** The blocks that a JSON configuration describes. */
export function jsonBlocks(root: JsonValue): Body {
  return {
    attributes: [],
    blocks: objectsOf(root)
      .flatMap((each) => each.members ?? [])
      .flatMap(blocksOf),
  };
}

/** What a JSON file of values gives to variables. */
export function jsonAssignments(root: JsonValue): readonly Attribute[] {
  return attributesOf(root, undefined, []);
}

function blocksOf({ name, line, value }: JsonMember): Block[] {
  const labels = Object.hasOwn(LABELS, name) ? LABELS[name] : undefined;
  return labels === undefined ? [] : labelled({ name, line, value }, labels).map((found) => blockOf(name, found));
}

interface Labelled {
  readonly labels: readonly string[];
  readonly line: number;
  readonly value: JsonValue;
}

/** The objects below a member, with the names on the way to them; an array stands for several blocks. */
function labelled({ line, value }: JsonMember, depth: number): Labelled[] {
  if (depth === 0) return objectsOf(value).map((object) => ({ labels: [], line, value: object }));
  return objectsOf(value)
    .flatMap(({ members }) => members ?? [])
    .flatMap((member) => labelled(member, depth - 1).map((found) => ({ ...found, labels: [member.name, ...found.labels] })));
}

function objectsOf(value: JsonValue): readonly JsonValue[] {
  return value.members === undefined ? (value.items ?? []).filter(({ members }) => members !== undefined) : [value];
}

function blockOf(type: string, { labels, line, value }: Labelled): Block {
  const mentions: Mention[] = [];
  const attributes = attributesOf(value, undefined, mentions);
  const blocks = type === 'terraform' ? (value.members ?? []).flatMap(innerBlocks) : [];
  return { type, labels, line, endLine: value.endLine, attributes, blocks, mentions };
}

function innerBlocks(member: JsonMember): Block[] {
  const labels = Object.hasOwn(INNER_LABELS, member.name) ? INNER_LABELS[member.name] : undefined;
  return labels === undefined ? [] : labelled(member, labels).map((found) => blockOf(member.name, found));
}

function attributesOf(value: JsonValue, within: Scope | undefined, mentions: Mention[]): Attribute[] {
  return (value.members ?? []).map(({ name, line, value: inner }) => ({
    name,
    line,
    value: toValue(inner, { name, outer: within }, mentions),
  }));
}

function toValue(value: JsonValue, within: Scope, mentions: Mention[]): Value {
  const { line, scalar } = value;
  if (value.items !== undefined) return { kind: 'list', line, items: value.items.map((item) => toValue(item, within, mentions)) };
  if (value.members !== undefined) return { kind: 'object', line, entries: attributesOf(value, within, mentions) };
  if (typeof scalar !== 'string')
    return scalar === undefined ? { kind: 'other', line, from: 0, to: 0 } : { kind: 'literal', line, value: scalar };
  const template = readTemplate(scalar, { line, within });
  mentions.push(...template.mentions);
  return template.value;
}
