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
  const attributes = Object.entries(parts.attributes ?? {}).filter(([path]) => !hasInvisible(path));
  return {
    in: parts.in,
    name: parts.name,
    role: parts.role,
    ...(label === undefined ? {} : { label }),
    line: parts.line,
    ...(endLine === undefined || endLine === parts.line ? {} : { endLine }),
    ...(version === undefined ? {} : { version }),
    ...(scope === undefined ? {} : { scope }),
    ...(attributes.length === 0 ? {} : { attributes: Object.fromEntries(attributes) }),
    ...(references === undefined || references.length === 0 ? {} : { references }),
  };
}
