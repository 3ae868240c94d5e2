import type { Cloud } from '#model/catalog.ts';
import type { Match } from './match.ts';

/** Beyond this many providers of one capability, code offers a choice. */
const MOST = 2;

/**
 * Without what only the code of one folder offers to choose from: clients of several clouds for one purpose, or a whole list of providers.
 * `ownerOf` tells whose code a match is in.
 */
export function withoutAlternatives(matches: readonly Match[], ownerOf: (match: Match) => unknown): readonly Match[] {
  const offered = alternatives(matches.filter(isNamedInCode), ownerOf, MOST);
  return matches.filter((match) => !offered.has(match));
}

/** Those that do the same for one owner, and are for several clouds or of more than `most` providers. */
export function alternatives(matches: readonly Match[], ownerOf: (match: Match) => unknown, most: number): ReadonlySet<Match> {
  const groups = new Map<unknown, Map<string, Match[]>>();
  for (const match of matches) {
    const byCapability = groups.get(ownerOf(match)) ?? new Map<string, Match[]>();
    groups.set(ownerOf(match), byCapability);
    const capability = match.mark.capability ?? match.technology.capability;
    byCapability.set(capability, [...(byCapability.get(capability) ?? []), match]);
  }
  return new Set([...groups.values()].flatMap((group) => [...group.values()].filter((same) => isChoice(same, most)).flat()));
}

/** A hosted product that code alone shows, by a client, the host of its interface or a setting of its framework; what a manifest or infrastructure names is there anyway. */
export function isNamedInCode({ fact, mark, file }: Match): boolean {
  const isClient = fact.in === 'structure' && fact.name === 'clients';
  return mark.shows === 'use' && (fact.in === 'setting' || (file.reader === 'code' && (fact.in === 'host' || isClient)));
}

function isChoice(group: readonly Match[], most: number): boolean {
  const technologies = new Set(group.map(({ technology }) => technology.id));
  const clouds = new Set<Cloud>(group.flatMap(({ technology: { cloud } }) => (cloud === undefined || cloud === 'any' ? [] : [cloud])));
  return technologies.size > most || clouds.size > 1;
}
