import type { Capability } from '#model/capability.ts';
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
  return new Set(
    [...groups.values()].flatMap((group) =>
      [...group].filter(([capability, same]) => isChoice(same, SIDE_BY_SIDE.has(capability) ? most + 1 : most)).flatMap(([, same]) => same),
    ),
  );
}

/** Of what several providers are used beside each other: customers are offered several ways to pay. */
const SIDE_BY_SIDE: ReadonlySet<string> = new Set<Capability>(['payments']);

/** A hosted product that code alone shows, by a client, the host of its interface or a setting of its framework; what a manifest or infrastructure names is there anyway. */
export function isNamedInCode({ fact, mark, file }: Match): boolean {
  const isClient = fact.in === 'structure' && fact.name === 'clients';
  return mark.shows === 'use' && (fact.in === 'setting' || (CODE_AND_SETTINGS.has(file.reader) && (fact.in === 'host' || isClient)));
}

/** Readers of code and of files of settings. */
const CODE_AND_SETTINGS: ReadonlySet<string> = new Set(['code', 'config-files']);

function isChoice(group: readonly Match[], most: number): boolean {
  const technologies = new Set(group.map(({ technology }) => technology.id));
  const clouds = new Set<Cloud>(group.flatMap(({ technology: { cloud } }) => (cloud === undefined || cloud === 'any' ? [] : [cloud])));
  return technologies.size > most || clouds.size > 1;
}
