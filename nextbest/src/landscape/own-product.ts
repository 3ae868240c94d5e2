import type { FactsOfFile } from '#model/fact.ts';
import { LIBRARIES } from './libraries.ts';
import type { Match } from './match.ts';

/** What follows the name of a product where a repository holds a part of it. */
const PART = /^(?:[ -](?:admin|api|app|application|backend|cloud|core|frontend|monorepo|platform|server|service|web))*[.:]/;

/**
 * Without the clients of the product that is made here, by the heading of the README at the root: they show its own protocol and not that it
 * is rented. What is started from its image stays.
 */
export function withoutOwnProduct(matches: readonly Match[], files: readonly FactsOfFile[]): readonly Match[] {
  const headings = files
    .filter(({ path, reader }) => reader === 'readme' && !path.includes('/'))
    .flatMap(({ facts }) => facts.flatMap(({ name, label = '' }) => (name === 'description' ? [label.toLowerCase()] : [])));
  if (headings.length === 0) return matches;
  const isMade = (name: string): boolean =>
    headings.some((heading) => heading.startsWith(name.toLowerCase()) && PART.test(heading.slice(name.length)));
  const made = new Set(matches.map(({ technology }) => technology).filter(({ name }) => isMade(name)));
  return matches.filter((match) => !made.has(match.technology) || !isClient(match));
}

function isClient({ fact: { in: source, role } }: Match): boolean {
  return (LIBRARIES.has(source) && role === 'uses') || source === 'variable' || source === 'host' || source === 'setting';
}
