import type { Catalog, Technology } from '#model/catalog.ts';
import { type Evidence, measured } from '#model/evidence.ts';
import type { Fact, FactsOfFile, Reference } from '#model/fact.ts';
import { platformAddress } from './built-from.ts';
import { addDependency, addUse, type Draft } from './draft.ts';
import type { EnvironmentOf } from './environment.ts';
import { type Match, placeOf } from './match.ts';
import { folderOf, plainName } from './path.ts';
import { type Addresses, useOf } from './workloads.ts';

export interface EdgeRequest {
  readonly files: readonly FactsOfFile[];
  readonly matches: readonly Match[];
  readonly catalog: Catalog;
  readonly deployables: readonly Draft[];
  readonly services: readonly Draft[];
  readonly addresses: Addresses;
  readonly environmentOf: EnvironmentOf;
  readonly several: boolean;
}

/** Who leans on whom: by name in a network, by resource address, by client library. */
export function edges(request: EdgeRequest): void {
  aliasServices(request);
  for (const file of request.files) for (const fact of file.facts) byReference(file, fact, request);
  for (const match of request.matches) byLibrary(match, request);
}

/** A Kubernetes Service is a second name of the workload that it selects. */
function aliasServices({ files, addresses }: EdgeRequest): void {
  for (const file of files) {
    for (const fact of file.facts) {
      if (fact.name !== 'core/Service' || fact.label === undefined) continue;
      const target = (fact.references ?? [])
        .map((reference) => addresses.names.get(plainName(reference.to)))
        .find((found) => found !== undefined);
      if (target !== undefined && !addresses.names.has(plainName(fact.label))) addresses.names.set(plainName(fact.label), target);
    }
  }
}

function byReference(file: FactsOfFile, fact: Fact, { addresses, deployables, several }: EdgeRequest): void {
  const isProxy = fact.in === 'platform' && fact.role === 'declares';
  const from = isProxy ? owning(deployables, `${several ? `${file.repository}:` : ''}${file.path}`) : ownerOf(file, fact, addresses);
  if (from === undefined) {
    if (fact.in === 'terraform' || fact.in === 'cloudformation') throughMapping(file, fact, addresses);
    return;
  }
  for (const reference of fact.references ?? []) {
    const to = targetOf(file, fact, { reference, addresses });
    if (to !== undefined) addDependency(from, to, evidenceOf(file, fact, reference));
  }
}

/** An event-source mapping ties a function to what feeds it, though it is no component itself. */
function throughMapping(file: FactsOfFile, fact: Fact, addresses: Addresses): void {
  const ends = (fact.references ?? [])
    .filter((reference) => reference.how === 'event-source')
    .map((reference) => ({ reference, to: targetOf(file, fact, { reference, addresses }) }));
  const runner = ends.find(({ to }) => to?.kind === 'deployable');
  for (const { reference, to } of ends) {
    if (runner?.to !== undefined && to !== undefined && to.kind === 'service')
      addDependency(runner.to, to, evidenceOf(file, fact, reference));
  }
}

function ownerOf(file: FactsOfFile, fact: Fact, addresses: Addresses): Draft | undefined {
  if (fact.in === 'platform') return addresses.resources.get(platformAddress(file, `${fact.name}.${fact.label ?? ''}`));
  if (fact.label === undefined) return undefined;
  if (fact.in === 'terraform') return addresses.resources.get(`${file.repository}:${folderOf(file.path)}:${fact.name}.${fact.label}`);
  if (fact.in === 'cloudformation') return addresses.resources.get(`${file.repository}:${file.path}:${fact.label}`);
  const named = fact.role === 'runs' && (fact.in === 'kubernetes' || fact.in === 'image' || fact.name === 'compose-service');
  return named ? addresses.names.get(plainName(fact.label)) : undefined;
}

const NETWORK: ReadonlySet<Reference['how']> = new Set(['depends-on', 'environment']);

function targetOf(
  file: FactsOfFile,
  fact: Fact,
  { reference, addresses }: { reference: Reference; addresses: Addresses },
): Draft | undefined {
  if (fact.in === 'terraform') return addresses.resources.get(`${file.repository}:${folderOf(file.path)}:${reference.to}`);
  if (fact.in === 'cloudformation') return addresses.resources.get(`${file.repository}:${file.path}:${reference.to}`);
  const besides = fact.in === 'platform' ? addresses.resources.get(platformAddress(file, reference.to)) : undefined;
  if (besides !== undefined || !NETWORK.has(reference.how)) return besides;
  return addresses.names.get(plainName(reference.to)) ?? addresses.names.get(plainName(reference.to.split('.', 1)[0] ?? ''));
}

function evidenceOf(file: FactsOfFile, fact: Fact, reference: Reference): Evidence {
  const who = fact.label ?? fact.name;
  const says = reference.how === 'environment' ? `${who} is given the address ${reference.to}` : `${who} names ${reference.to}`;
  return measured(says, { repository: file.repository, path: file.path, line: reference.line });
}

/** A client library ties the deployable that its manifest belongs to with the service it talks to, or states a need of unknown rung. */
function byLibrary(match: Match, { deployables, services, catalog, environmentOf, several }: EdgeRequest): void {
  const { fact, file, technology, mark } = match;
  if (fact.role !== 'uses' || mark.as === 'part' || fact.scope !== undefined || !LIBRARIES.has(fact.in)) return;
  const owner = owning(deployables, `${several ? `${file.repository}:` : ''}${file.path}`);
  if (owner === undefined) return;
  const speaks = new Set(technology.speaks ?? []);
  const serving = services.filter((service) => {
    const serves = service.uses.filter((use) => use.technology === technology.id || speaksAlike(use.technology, speaks, catalog));
    return serves.some((use) => use.environment === 'production' || use.environment === 'unknown');
  });
  // Among several that speak the same, a library does not tell which one is meant: no edge is better than a wrong one.
  const named = serving.filter((service) => owner.dependsOn.has(service));
  const meant = named.length > 0 ? named : serving.slice(0, serving.length === 1 ? 1 : 0);
  for (const service of meant)
    addDependency(owner, service, measured(`${owner.name} uses the client library ${fact.name}`, placeOf(match)));
  if (serving.length === 0 && mark.shows === 'need' && canBeProved(technology)) addUse(owner, useOf(match, environmentOf));
}

/** A hint that no infrastructure could ever confirm (own sign-in code) is no need to ask about. */
function canBeProved(technology: Technology): boolean {
  return technology.marks.some((mark) => mark.shows === 'use');
}

export const LIBRARIES: ReadonlySet<string> = new Set(['npm', 'pypi', 'go', 'maven', 'nuget', 'rubygems', 'packagist', 'cargo']);

function speaksAlike(technology: string, speaks: ReadonlySet<string>, catalog: Catalog): boolean {
  const found = catalog.technologies.find(({ id }) => id === technology);
  return found?.speaks?.some((protocol) => speaks.has(protocol)) ?? false;
}

/** The component whose folder holds the path most closely. */
export function owning(all: readonly Draft[], path: string): Draft | undefined {
  let best: { readonly one: Draft; readonly length: number } | undefined;
  for (const one of all) {
    for (const prefix of one.owns) {
      if ((prefix === path || path.startsWith(prefix)) && (best === undefined || prefix.length > best.length))
        best = { one, length: prefix.length };
    }
  }
  return best?.one;
}
