import type { Fact } from '#model/fact.ts';

type Known = Pick<Fact, 'in' | 'name' | 'role' | 'line'>;
type Perhaps = { readonly [Field in Exclude<keyof Fact, keyof Known>]?: Fact[Field] | undefined };

/** A fact without the fields that are undefined or empty; `endLine` stays only where it is another line. */
export function factOf(parts: Known & Perhaps): Fact {
  const { label, endLine, version, scope, attributes, references } = parts;
  return {
    in: parts.in,
    name: parts.name,
    role: parts.role,
    ...(label === undefined ? {} : { label }),
    line: parts.line,
    ...(endLine === undefined || endLine === parts.line ? {} : { endLine }),
    ...(version === undefined ? {} : { version }),
    ...(scope === undefined ? {} : { scope }),
    ...(attributes === undefined || Object.keys(attributes).length === 0 ? {} : { attributes }),
    ...(references === undefined || references.length === 0 ? {} : { references }),
  };
}
