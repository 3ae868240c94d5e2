import type { Unread } from '#model/fact.ts';

/** The names around a place, innermost first: nested blocks, attributes and object keys, without the outermost block. */
export interface Scope {
  readonly name: string;
  readonly outer: Scope | undefined;
}

/** Another element named in an expression or an interpolation: `var.x`, `module.x`, `data.type.name`, `type.name`. */
export interface Mention {
  readonly to: string;
  readonly line: number;
  readonly within: Scope | undefined;
}

/** What an expression is, as far as it can be told without evaluating it. `other` is text[from, to) of the file. */
export type Value =
  | { readonly kind: 'literal'; readonly line: number; readonly value: string | number | boolean }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly Value[] }
  | { readonly kind: 'object'; readonly line: number; readonly entries: readonly Attribute[] }
  | { readonly kind: 'call'; readonly line: number; readonly name: string; readonly arguments: readonly Value[] }
  | { readonly kind: 'traversal'; readonly line: number; readonly path: string }
  /** `test ? 1 : 0`: there under this condition (present.ts). */
  | { readonly kind: 'conditional'; readonly line: number; readonly condition: string }
  | { readonly kind: 'heredoc'; readonly line: number; readonly text: string }
  | { readonly kind: 'other'; readonly line: number; readonly from: number; readonly to: number };

/** `name = value` in a block or an object. The name is empty when it is computed. */
export interface Attribute {
  readonly name: string;
  readonly value: Value;
  readonly line: number;
}

export interface Body {
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
}

/** `type "label" "label" { … }`, from the line of its type to the line of its closing brace. */
export interface Block extends Body {
  readonly type: string;
  readonly labels: readonly string[];
  readonly line: number;
  readonly endLine: number;
  /** Everything mentioned in it and in the blocks within, in the order written; empty for blocks within blocks. */
  readonly mentions: readonly Mention[];
}

export interface HclFile extends Body {
  /** Everything mentioned in attributes outside of all blocks. */
  readonly mentions: readonly Mention[];
  readonly unread: readonly Unread[];
}

/** The first attribute of that name. */
export function attributeOf(body: Body, name: string): Attribute | undefined {
  return body.attributes.find((attribute) => attribute.name === name);
}

/** The text of an attribute that is a literal text. */
export function textOf(body: Body, name: string): string | undefined {
  const value = attributeOf(body, name)?.value;
  return value?.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
}

/** What a nested block is called and holds: `dynamic "setting" { content { … } }` writes blocks called `setting`. */
export function contentOf(block: Block): { readonly name: string; readonly body: Body } {
  if (block.type !== 'dynamic') return { name: block.type, body: block };
  const content = block.blocks.find(({ type }) => type === 'content');
  return { name: block.labels[0] ?? '', body: content ?? { attributes: [], blocks: [] } };
}
