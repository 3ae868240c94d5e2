import { openCursor } from './cursor.ts';
import { noteInterpolations } from './skim.ts';
import type { Mention, Scope, Value } from './syntax.ts';

/** Where a text stands that is a template: one line, within the given names. */
interface TemplatePlace {
  readonly line: number;
  readonly within: Scope | undefined;
}

const WHOLE = /^\$\{\s{0,20}([A-Za-z_][\w.-]{0,200})\s{0,20}\}$/;

/** A text in which `${…}` is an expression, as JSON configuration writes all of them: its value, and what it mentions. */
export function readTemplate(
  text: string,
  { line, within }: TemplatePlace,
): { readonly value: Value; readonly mentions: readonly Mention[] } {
  if (!text.includes('${') && !text.includes('%{')) return { value: { kind: 'literal', line, value: text }, mentions: [] };
  const cursor = openCursor(text);
  cursor.scope = within;
  noteInterpolations(cursor, 0);
  const path = WHOLE.exec(text)?.[1];
  const value: Value = path?.includes('.') === true ? { kind: 'traversal', line, path } : { kind: 'other', line, from: 0, to: 0 };
  return { value, mentions: cursor.mentions.map((mention) => ({ ...mention, line })) };
}
