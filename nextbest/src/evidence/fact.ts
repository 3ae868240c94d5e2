import type { Fact } from '#model/fact.ts';
import { hasInvisible } from './text.ts';

type Known = Pick<Fact, 'in' | 'name' | 'role' | 'line'>;
type Perhaps = { readonly [Field in Exclude<keyof Fact, keyof Known>]?: Fact[Field] | undefined };

/**
 * A fact without the fields that are undefined or empty; `endLine` stays only where it is another line. Settings whose name holds what nobody
 * sees are left out: no format has such a setting, and no output shows it as it is.
 */
export function factOf(parts: Known & Perhaps): Fact {
  const { label, endLine, version, scope, references } = parts;
  const attributes = shownOf(parts.attributes ?? {});
  return {
    in: parts.in,
    name: parts.name,
    role: parts.role,
    ...(label === undefined ? {} : { label }),
    line: parts.line,
    ...(endLine === undefined || endLine === parts.line ? {} : { endLine }),
    ...(version === undefined ? {} : { version }),
    ...(scope === undefined ? {} : { scope }),
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    ...(references === undefined || references.length === 0 ? {} : { references }),
  };
}

type Attributes = NonNullable<Fact['attributes']>;

/** Almost every fact has none to leave out, and then nothing is made anew. */
function shownOf(attributes: Attributes): Attributes {
  if (!Object.keys(attributes).some(hasInvisible)) return attributes;
  return Object.fromEntries(Object.entries(attributes).filter(([path]) => !hasInvisible(path)));
}
