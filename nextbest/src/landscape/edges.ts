import type { Catalog } from '#model/catalog.ts';
import { measured } from '#model/evidence.ts';
import type { Fact, FactsOfFile, Reference } from '#model/fact.ts';
import { boundServices } from './bound-services.ts';
import { platformAddress } from './built-from.ts';
import type { CalledOf } from './called.ts';
import { settleChoices } from './choices.ts';
import { codeEdges } from './code-edges.ts';
import { compiledInto, ofFewClients } from './compiled-in.ts';
import { type ConfigurationOwners, configurationOwners } from './configuration-owners.ts';
import { type ConfiguredFor, configuredIn } from './configured.ts';
import { addDependency, type Draft, draft, RUNNING } from './draft.ts';
import type { EnvironmentOf } from './environment.ts';
import { byLibrary, type LibraryRequest, servingIn } from './library-edges.ts';
import type { Match } from './match.ts';
import { drawNeeds } from './needed.ts';
import type { Offered } from './offered-choice.ts';
import { owningAmong } from './owning.ts';
import { rememberParts, spokenByPart, standingAt } from './parts.ts';
import { baseName, plainName } from './path.ts';
import type { Processes } from './processes.ts';
import { evidenceOf, ownerOf } from './reference-owner.ts';
import { isAddressed, type Relays, relaysOf, targetKey } from './relays.ts';
import { sidecarEdges } from './sidecars.ts';
import { targetGroupEdges } from './target-groups.ts';
import { rememberTasks } from './task-owners.ts';
import { mayOnly, technologyEdges } from './technology-edges.ts';
import { meantBy } from './technology-references.ts';
import { addStart, callThroughApis, type Starts } from './through-api.ts';
import type { Addresses } from './workloads.ts';

export interface EdgeRequest {
  readonly files: readonly FactsOfFile[];
  readonly matches: readonly Match[];
  readonly catalog: Catalog;
  readonly deployables: readonly Draft[];
  readonly services: readonly Draft[];
  readonly addresses: Addresses;
  readonly processes: Processes;
  readonly environmentOf: EnvironmentOf;
  readonly several: boolean;
  /** What the code only offers to connect to, and what its settings take. */
  readonly choice: Offered;
  readonly calledOf: CalledOf;
}

/** Who leans on whom: by name in a network, by resource address, by client library; gives the services that are known by the need alone. */
export function edges(request: EdgeRequest): readonly Draft[] {
  aliasServices(request);
  const owning = owningAmong(request.deployables);
  const owningProxy = (file: FactsOfFile): Draft | undefined => owning(`${request.several ? `${file.repository}:` : ''}${file.path}`);
  const starts: Starts = new Map();
  const known = {
    ...request,
    relays: relaysOf(request.files),
    configured: configuredIn({ files: request.files, ownerOf: owningProxy }),
    owningProxy,
    givenTo: configurationOwners(request.files, request.addresses),
    starts,
  };
  rememberParts(request.matches, known);
  rememberTasks(request.files, known);
  const meant = meantBy(request.services, request.catalog, request.several);
  for (const file of request.files) for (const fact of file.facts) byReference(file, fact, known);
  for (const file of request.files) for (const fact of file.facts) byPolicy(file, fact, request.addresses);
  for (const file of request.files) for (const fact of file.facts) fromBefore(file, fact, request.addresses);
  targetGroupEdges(request.files, known);
  boundServices(request);
  for (const match of request.matches) byPart(match, known);
  technologyEdges({ ...known, meant });
  const serving = servingIn(request);
  const needing = byLibraries({ ...request, owning, serving }, owningProxy);
  settleChoices(needing, request.choice, request.catalog);
  codeEdges(request.files, { ...known, meant, serving, ownerOf: owningProxy });
  sidecarEdges(request);
  callThroughApis([...request.deployables, ...request.services], starts);
  return drawNeeds(needing, request.catalog);
}

/** Gives what needs something by its client libraries: each deployable, and what stands for the code that is common to many. */
function byLibraries(
  request: EdgeRequest & Pick<LibraryRequest, 'owning' | 'serving'>,
  ownerOf: (file: FactsOfFile) => Draft | undefined,
): readonly Draft[] {
  const compiled = compiledInto(request.files, ownerOf);
  const common = draft('library', 'library:common', 'common code');
  const isCompiled = (file: FactsOfFile): boolean => compiled(file).length > 0;
  const joined = { ...request, compiledInto: ofFewClients(compiled, request.matches), isCompiled, common };
  for (const match of request.matches) byLibrary(match, joined);
  return [...request.deployables, common];
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

interface ReferenceRequest extends EdgeRequest {
  readonly relays: Relays;
  readonly starts: Starts;
  readonly configured: ConfiguredFor;
  /** Who owns the file that configures a proxy. */
  readonly owningProxy: (file: FactsOfFile) => Draft | undefined;
  readonly givenTo: ConfigurationOwners;
}

/** What a proxy passes on is written in a file of its own, and no element runs there. */
function isProxy(fact: Fact): boolean {
  return fact.in === 'platform' && fact.role === 'declares';
}

function byPart(match: Match, { addresses, relays, services, starts }: ReferenceRequest): void {
  for (const { whole, to, reference } of spokenByPart(match, { addresses, relays, services })) {
    addDependency(whole, to, evidenceOf(match.file, match.fact, reference));
    addStart(starts, whole, to);
  }
}

/** A load balancer leans on the workload that its Service selects, or whose Service its Ingress names. */
function fromBefore(file: FactsOfFile, fact: Fact, { names, before }: Addresses): void {
  for (const balancer of before.get(fact) ?? []) {
    for (const reference of (fact.references ?? []).filter(({ how }) => how === 'resource')) {
      const to = names.get(plainName(reference.to));
      if (to?.kind === 'deployable') addDependency(balancer, to, evidenceOf(file, fact, reference));
    }
  }
}

/** A policy of a network says who may call whom, by the names of workloads. */
function byPolicy(file: FactsOfFile, fact: Fact, { names }: Addresses): void {
  if (fact.name !== 'may-be-called' || fact.label === undefined) return;
  const to = names.get(plainName(fact.label));
  for (const reference of to === undefined ? [] : (fact.references ?? [])) {
    const from = names.get(plainName(reference.to));
    const says = `${reference.to} may call ${fact.label}`;
    if (from !== undefined && to !== undefined)
      addDependency(from, to, measured(says, { repository: file.repository, path: file.path, line: reference.line }));
  }
}

/** What is in the code of a deployable, rather than given to a container. */
const OF_CODE: ReadonlySet<string> = new Set(['code/addresses', 'settings/addresses']);

/** Whose configuration it is; what only watches others is of the container that is given it, or of none that is known. */
function configuredBy(file: FactsOfFile, { name }: Fact, { owningProxy, givenTo, addresses }: ReferenceRequest): readonly Draft[] {
  if (name === 'settings/addresses' && isHandedOut(file)) {
    const named = addresses.names.get(plainName(baseName(file.path).replace(/\.\w{1,10}$/, '')));
    return named?.kind === 'deployable' ? [named] : [];
  }
  const given = OF_CODE.has(name) ? [] : givenTo(file);
  if (given.length > 0 || name === 'monitoring/addresses') return given;
  return [owningProxy(file)].filter((one) => one !== undefined);
}

/** Settings that are called as an application, or lie in a folder of resources, are for others to fetch. */
function isHandedOut({ path }: FactsOfFile): boolean {
  return !/^(?:application|bootstrap)(?:-[\w-]+)?\./.test(baseName(path)) || /\/resources\/(?!config\/)[^/]+\/[^/]+$/.test(path);
}

function byReference(file: FactsOfFile, fact: Fact, request: ReferenceRequest): void {
  if (isProxy(fact)) for (const from of configuredBy(file, fact, request)) fromOwner(file, fact, { ...request, from });
  else {
    const from = ownerOf(file, fact, request.addresses);
    if (from !== undefined) fromOwner(file, fact, { ...request, from });
    else if (isAddressed(fact)) throughMapping(file, fact, request.addresses);
  }
}

function fromOwner(
  file: FactsOfFile,
  fact: Fact,
  { from, addresses, relays, configured, starts }: ReferenceRequest & { readonly from: Draft },
): void {
  if (addresses.shared.has(from) && isAddressed(fact)) return;
  for (const reference of fact.references ?? []) {
    for (const to of targetsOf(file, fact, { from, reference, addresses, relays })) {
      if (isToldWhere(fact, from, to)) continue;
      addDependency(from, to, evidenceOf(file, fact, reference));
      if (reference.how === 'event-source') addStart(starts, to, from);
      else addStart(starts, from, to);
    }
    for (const setting of configured(from, file, reference)) {
      const to = targetOf(setting.file, fact, { reference: setting.reference, addresses });
      if (to !== undefined) addDependency(from, to, evidenceOf(setting.file, fact, setting.reference));
    }
  }
}

/** A module for a store may be told of the cluster beside which it makes one: it does not run there. */
function isToldWhere({ in: source }: Fact, from: Draft, to: Draft): boolean {
  return source === 'terraform-module' && from.kind === 'service' && to.uses.some(({ capability }) => RUNNING.has(capability));
}

/** What a reference names, and what it leads to through elements that only pass on. */
function targetsOf(
  file: FactsOfFile,
  fact: Fact,
  { from, reference, addresses, relays }: { from: Draft; reference: Reference; addresses: Addresses; relays: Relays },
): readonly Draft[] {
  if (!isAddressed(fact)) {
    const named = targetOf(file, fact, { reference, addresses });
    return named === undefined ? [] : [named];
  }
  const keys = mayOnly(from) ? relays.named(file, fact, reference) : relays.behind(file, fact, reference);
  return keys.flatMap((key) => standingAt(addresses, key) ?? []);
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

const NETWORK: ReadonlySet<Reference['how']> = new Set(['depends-on', 'environment']);

function targetOf(
  file: FactsOfFile,
  fact: Fact,
  { reference, addresses }: { reference: Reference; addresses: Addresses },
): Draft | undefined {
  if (isAddressed(fact)) return addresses.resources.get(targetKey(file, fact, reference.to));
  const besides = fact.in === 'platform' ? addresses.resources.get(platformAddress(file, reference.to)) : undefined;
  if (besides !== undefined || !NETWORK.has(reference.how)) return besides;
  const inside = nameInNetwork(reference.to);
  return addresses.names.get(plainName(reference.to)) ?? (inside === undefined ? undefined : addresses.names.get(plainName(inside)));
}

/** Endings of names that only a private network knows. */
const PRIVATE = new Set('svc local internal consul lan home cluster intranet private docker'.split(' '));
/** Endings that anybody can buy a name under; two letters are a country's. */
const PUBLIC =
  /^(?:[a-z]{2}|com|net|org|info|dev|app|cloud|page|site|online|tech|gov|edu|mil|run|sh|systems|services|example|invalid|test)$/i;

/** `cart` of `cart.shop.svc.cluster.local` and of `cart.shop`; a host on the internet is nobody's service by its first word. */
function nameInNetwork(host: string): string | undefined {
  const [first, ...rest] = host.split('.');
  const isPrivate = rest.some((label) => PRIVATE.has(label.toLowerCase()));
  return isPrivate || !PUBLIC.test(rest.at(-1) ?? '') ? first : undefined;
}
