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
  const named = namedBy(matches, ownerOf);
  return matches.filter((match) => {
    const owner = ownerOf(match);
    if (match.fact.in === 'variable') return isRented(match.technology) || !isHomonym(match.technology, clients.get(owner));
    return !isClient(match) || !isOfOne(match.technology, named.get(owner));
  });
}

/** What variables and settings of one owner name. */
function namedBy(matches: readonly Match[], ownerOf: (match: Match) => unknown): ReadonlyMap<unknown, ReadonlySet<Technology>> {
  const named = new Map<unknown, Set<Technology>>();
  for (const match of matches.filter(({ fact }) => fact.in === 'variable' || fact.in === 'setting')) {
    const owner = ownerOf(match);
    named.set(owner, (named.get(owner) ?? new Set()).add(match.technology));
  }
  return named;
}

/** A client of a protocol and of no product in particular talks to the one rented product that speaks it, where one alone is named. */
function isOfOne(client: Technology, named: ReadonlySet<Technology> = new Set()): boolean {
  const alike = [...named].filter(({ capability, speaks = [] }) => capability === client.capability && speaks.includes(client.id));
  const [only, ...others] = alike;
  return only !== undefined && others.length === 0 && only !== client && isRented(only);
}

/** A variable that is named after a product which is only rented says whose service a client of the protocol talks to. */
function isRented({ marks }: Technology): boolean {
  const uses = marks.filter(({ shows, as }) => shows === 'use' && as !== 'part');
  return uses.length > 0 && uses.every(({ rung, rungWhen }) => rung === 'saas' && rungWhen === undefined);
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
