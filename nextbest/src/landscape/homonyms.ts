import type { Technology } from '#model/catalog.ts';
import { LIBRARIES } from './libraries.ts';
import type { Match } from './match.ts';

/**
 * Without variables that are named after one product where the code that reads them has only the client of another that speaks the same:
 * a client of OpenSearch that reads `ELASTICSEARCH_URL`. `ownerOf` tells whose code a match is in.
 */
export function withoutHomonyms(matches: readonly Match[], ownerOf: (match: Match) => unknown): readonly Match[] {
  const clients = new Map<unknown, Set<Technology>>();
  for (const match of matches.filter(isClient)) {
    const owner = ownerOf(match);
    clients.set(owner, (clients.get(owner) ?? new Set()).add(match.technology));
  }
  return matches.filter((match) => match.fact.in !== 'variable' || !isHomonym(match.technology, clients.get(ownerOf(match))));
}

function isClient({ fact, mark }: Match): boolean {
  return LIBRARIES.has(fact.in) && fact.role === 'uses' && fact.scope === undefined && mark.shows === 'need' && mark.as !== 'part';
}

function isHomonym(named: Technology, clients: ReadonlySet<Technology> | undefined): boolean {
  if (clients === undefined || clients.has(named)) return false;
  const isAlike = ({ capability, speaks = [] }: Technology): boolean =>
    capability === named.capability && speaks.some((protocol) => named.speaks?.includes(protocol) === true);
  return [...clients].some(isAlike);
}
