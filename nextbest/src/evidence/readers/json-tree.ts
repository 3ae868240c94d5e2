import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Unread } from '#model/fact.ts';
import { lineAt, lineStarts } from '../lines.ts';
import { nestsDeeperThan } from '../nesting.ts';

const DEEPEST = 200;

/** One `"name": value` of an object. Lines from 1. */
export interface Member {
  readonly name: string;
  readonly line: number;
  readonly endLine: number;
  /** The text, when the value is a string. */
  readonly text?: string;
  /** When the value is `true` or `false`. */
  readonly flag?: boolean;
  readonly members: readonly Member[];
  /** Elements of an array, with empty names. */
  readonly items: readonly Member[];
}

/** The members of a JSON document (comments and trailing commas allowed), and what is broken in it. A broken document gives what could be read. */
export function readJson(text: string): { readonly members: readonly Member[]; readonly unread: readonly Unread[] } {
  if (nestsDeeperThan(text, DEEPEST)) return { members: [], unread: [{ why: `JSON nested deeper than ${DEEPEST} levels` }] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const starts = lineStarts(text);
  const first = errors[0];
  const unread = first === undefined ? [] : [{ line: lineAt(starts, Math.min(first.offset, text.length)), why: 'broken JSON' }];
  if (root?.type !== 'object') return { members: [], unread: unread.length > 0 ? unread : [{ line: 1, why: 'not a JSON object' }] };
  return { members: membersOf(root, starts), unread };
}

/** The last member with this name: the one that counts in JSON. */
export function member(members: readonly Member[], name: string): Member | undefined {
  return members.findLast((candidate) => candidate.name === name);
}

function membersOf(object: Node, starts: readonly number[]): Member[] {
  return (object.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    if (key === undefined || typeof key.value !== 'string' || value === undefined) return [];
    return [memberOf({ name: key.value, from: key, value }, starts)];
  });
}

function memberOf({ name, from, value }: { name: string; from: Node; value: Node }, starts: readonly number[]): Member {
  return {
    name,
    line: lineAt(starts, from.offset),
    endLine: lineAt(starts, value.offset + Math.max(0, value.length - 1)),
    ...(typeof value.value === 'string' ? { text: value.value } : {}),
    ...(typeof value.value === 'boolean' ? { flag: value.value } : {}),
    members: value.type === 'object' ? membersOf(value, starts) : [],
    items: value.type === 'array' ? (value.children ?? []).map((item) => memberOf({ name: '', from: item, value: item }, starts)) : [],
  };
}
