import type { Fact, FactsOfFile } from '#model/fact.ts';
import { addDependency, type Draft } from './draft.ts';
import { evidenceOf, ownerOf } from './reference-owner.ts';
import { isAddressed, type Relays, targetKey } from './relays.ts';
import { isTechnology, type MeantBy } from './technology-references.ts';
import { addStart, type Starts } from './through-api.ts';
import type { Addresses } from './workloads.ts';

export interface TechnologyEdgeRequest {
  readonly files: readonly FactsOfFile[];
  readonly addresses: Addresses;
  readonly relays: Relays;
  readonly meant: MeantBy;
  readonly starts: Starts;
}

/** A permission or an event names a technology: an edge to the service that is meant, unless one to that technology is known already. */
export function technologyEdges(request: TechnologyEdgeRequest): void {
  const sharing = sharingIn(request);
  for (const file of request.files) for (const fact of file.facts.filter(isAddressed)) byTechnology(file, fact, { ...request, sharing });
}

/** How many deployables name an element: of a role that several have, nobody knows which of them needs what. */
type Sharing = (key: string) => number;

function sharingIn({ files, addresses }: TechnologyEdgeRequest): Sharing {
  const named = new Map<string, Set<Draft>>();
  for (const file of files) {
    for (const fact of file.facts.filter(isAddressed)) {
      const owner = ownerOf(file, fact, addresses);
      if (owner?.kind !== 'deployable') continue;
      for (const { to } of fact.references ?? []) {
        const key = targetKey(file, fact, to);
        named.set(key, (named.get(key) ?? new Set()).add(owner));
      }
    }
  }
  return (key) => named.get(key)?.size ?? 0;
}

function byTechnology(
  file: FactsOfFile,
  fact: Fact,
  { addresses, relays, meant, starts, sharing }: TechnologyEdgeRequest & { readonly sharing: Sharing },
): void {
  const from = ownerOf(file, fact, addresses);
  if (from === undefined || addresses.shared.has(from) || mayOnly(from)) return;
  for (const reference of fact.references ?? []) {
    if (!isTechnology(reference.to) && sharing(targetKey(file, fact, reference.to)) > 1) continue;
    for (const key of relays.behind(file, fact, reference)) {
      const to = meant(key, file);
      if (to === undefined || leansOnAlike(from, to)) continue;
      addDependency(from, to, evidenceOf(file, fact, reference));
      if (reference.how === 'event-source') addStart(starts, to, from);
    }
  }
}

/** What builds and tests, and what signs people in, may do much that it is not there for. */
export function mayOnly({ kind, uses }: Draft): boolean {
  return kind === 'service' && uses.every(({ capability }) => capability === 'ci-cd' || capability === 'auth');
}

function leansOnAlike(from: Draft, to: Draft): boolean {
  const technologies = new Set(to.uses.map(({ technology }) => technology));
  return [...from.dependsOn.keys()].some((known) => known !== to && known.uses.some(({ technology }) => technologies.has(technology)));
}
