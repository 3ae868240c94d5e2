import type { FactsOfFile, Reference } from '#model/fact.ts';
import type { Draft } from './draft.ts';
import type { Match } from './match.ts';
import { addressKey, type Relays, targetKey } from './relays.ts';
import type { Addresses } from './workloads.ts';

/** Parts that are about who may reach what, where it lies or who is told: what they mention is nothing that their whole leans on. */
const ABOUT = /policy|policies|security_?group|network_?acl|subnet|permission$|alarm|dashboard|iam_|role_?assignment/i;

interface Known {
  readonly addresses: Addresses;
  readonly relays: Relays;
}

interface Spoken {
  readonly whole: Draft;
  readonly to: Draft;
  readonly reference: Reference;
}

/**
 * A part speaks for the one whole of its own technology that it names: a data source for its API, a listener for its load balancer, a
 * subscription for its topic. What else it mentions is what that whole leans on; a store of secrets leans on nothing that it holds.
 */
export function spokenByPart({ file, fact, technology, mark }: Match, { addresses, relays }: Known): readonly Spoken[] {
  if (mark.as !== 'part' || fact.role !== 'defines' || ABOUT.test(fact.name) || addresses.resources.has(addressKey(file, fact) ?? ''))
    return [];
  const mentioned = (fact.references ?? [])
    .filter(({ how }) => how !== 'permission' && how !== 'image')
    .map((reference) => ({ reference, reached: reachedBy(file, reference, { fact, addresses, relays }) }));
  const wholes = new Set(mentioned.flatMap(({ reached }) => reached.filter((one) => isOf(one, technology.id))));
  const [whole] = wholes;
  if (whole === undefined || wholes.size > 1 || technology.capability === 'secrets' || addresses.shared.has(whole)) return [];
  return mentioned.flatMap(({ reference, reached }) =>
    reached.filter((to) => to !== whole && !to.dependsOn.has(whole)).map((to) => ({ whole, to, reference })),
  );
}

function isOf(one: Draft, technology: string): boolean {
  return one.uses.some((use) => use.technology === technology);
}

function reachedBy(file: FactsOfFile, reference: Reference, { fact, addresses, relays }: Known & Pick<Match, 'fact'>): readonly Draft[] {
  const own = addresses.resources.get(targetKey(file, fact, reference.to));
  if (own !== undefined) return [own];
  return relays.behind(file, fact, reference).flatMap((key) => addresses.resources.get(key) ?? []);
}
