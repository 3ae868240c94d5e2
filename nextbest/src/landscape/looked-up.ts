import { type CalledOf } from './called.ts';
import type { Draft } from './draft.ts';
import type { Match } from './match.ts';
import { addressKey } from './relays.ts';
import type { Addresses } from './workloads.ts';

/**
 * What only looks a service up, and is not kept beside the one that describes it, means that one; among several, the one that has the name
 * which it is looked up by.
 */
export function lookUpDescribed(
  { resources }: Addresses,
  { kept, matches, calledOf }: { readonly kept: readonly Draft[]; readonly matches: readonly Match[]; readonly calledOf: CalledOf },
): void {
  const all = new Set(kept);
  const called = new Map<string, string>();
  const owners = new Map<string, Set<Draft>>();
  for (const { file, fact, technology } of matches.filter((match) => match.fact.in === 'terraform')) {
    const [name, address] = [calledOf(file, fact), addressKey(file, fact)];
    if (name === undefined || address === undefined) continue;
    called.set(address, name);
    const owner = resources.get(address);
    const key = `${technology.id} ${name}`;
    if (owner !== undefined && all.has(owner)) owners.set(key, (owners.get(key) ?? new Set()).add(owner));
  }
  for (const [address, component] of resources) {
    if (all.has(component) || component.kind !== 'service') continue;
    const technologies = [...new Set(component.uses.map(({ technology }) => technology))];
    const alike = kept.filter(({ uses }) => uses.some(({ technology }) => technologies.includes(technology)));
    const named = technologies.flatMap((technology) => [...(owners.get(`${technology} ${called.get(address) ?? ''}`) ?? [])]);
    const meant = alike.length === 1 ? alike : named;
    if (meant.length === 1 && meant[0] !== undefined) resources.set(address, meant[0]);
    else resources.delete(address);
  }
}
