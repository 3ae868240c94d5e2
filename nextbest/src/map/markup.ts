import { plain } from '#model/plain.ts';

/** Text that is already SVG or HTML; only the tag below makes it. */
export interface Markup {
  readonly markup: string;
}

type Inserted = string | number | Markup | undefined | readonly Inserted[];

/** Text for an element or a quoted attribute: unsafe characters visible, `& < > " '` as entities. */
function escapeMarkup(text: string): string {
  return plain(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Template tag: every inserted string is escaped, markup is kept, lists are joined, undefined is nothing. */
export function markup(fixed: TemplateStringsArray, ...inserted: readonly Inserted[]): Markup {
  return { markup: fixed.map((text, index) => text + textOf(inserted[index])).join('') };
}

function textOf(value: Inserted): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escapeMarkup(value);
  if (typeof value === 'number') return String(value);
  return isList(value) ? value.map(textOf).join('') : value.markup;
}

function isList(value: Markup | readonly Inserted[]): value is readonly Inserted[] {
  return Array.isArray(value);
}
