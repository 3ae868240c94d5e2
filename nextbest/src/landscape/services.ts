import type { Cloud, Technology } from '#model/catalog.ts';
import type { Usage } from '#model/component.ts';
import { measured } from '#model/evidence.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import type { CalledOf } from './called.ts';
import { isDeliveredSomehow } from './delivered.ts';
import { addUse, type Draft, draft, HOSTING, RUNNING } from './draft.ts';
import { isClientJob } from './ending-work.ts';
import type { EnvironmentOf } from './environment.ts';
import { LIBRARIES } from './libraries.ts';
import { lookUpDescribed } from './looked-up.ts';
import { isMachineOfOthers, isSetUp } from './machines.ts';
import { type Match, placeOf } from './match.ts';
import { alternatives, isNamedInCode } from './named-in-code.ts';
import type { Offered } from './offered-choice.ts';
import { owningAmong } from './owning.ts';
import { folderOf, namingSegment, plainName } from './path.ts';
import { isPipelineFile, withPipelineFiles } from './pipeline-files.ts';
import { describe } from './rung.ts';
import { startedImages } from './started.ts';
import { type Addresses, isPlatform, remember, useOf } from './workloads.ts';

export interface ServiceRequest {
  readonly matches: readonly Match[];
  readonly environmentOf: EnvironmentOf;
  readonly addresses: Addresses;
  readonly deployables: readonly Draft[];
  readonly several: boolean;
  /** What the code only offers to connect to. */
  readonly choice: Offered;
  readonly calledOf: CalledOf;
}

/**
 * What the deployables lean on: databases, queues, clusters, pipelines, hosted products. Infrastructure of one technology in one
 * folder is one service; a started image or chart is one by its name; a hosted product that only its client library names is one.
 */
export function services(request: ServiceRequest): Draft[] {
  const found = new Map<string, Draft>();
  const described = new Set<Draft>();
  const clouds = clusterClouds(request);
  const owning = owningAmong(request.deployables);
  const ownerOf = ({ file }: Match): Draft | undefined => owning(`${request.several ? `${file.repository}:` : ''}${file.path}`);
  const offered = alternatives(request.matches.filter(isHostedClient), ownerOf, MOST_CLIENTS);
  const isThere = (match: Match): boolean =>
    !(isDeliveredSomehow(match.file, match.fact) && runs(request.deployables, match)) &&
    (!isAnyCloud(match) || clouds.has(match.technology.cloud)) &&
    (!isNamedInCode(match) || isDeployed(match, request.environmentOf));
  for (const match of request.matches.filter((each) => isService(each) && isThere(each))) {
    const component = join(found, match, request.several);
    if (!isPipelineFile(match)) described.add(component);
    const use = delivering(match, hosted(match, useOf(match, request.environmentOf), ownerOf(match)));
    const isOffered = offered.has(match) || isConnected(match, ownerOf(match), request.choice);
    addUse(component, isOffered && use.environment === 'production' ? { ...use, environment: 'unknown' } : use);
    component.evidence.push(measured(describe(match.fact), placeOf(match)));
    if (match.fact.role !== 'uses' || match.fact.in === 'file' || match.fact.in === 'platform')
      component.owns.add(`${request.several ? `${match.file.repository}:` : ''}${match.file.path}`);
    if (match.technology.shared === true) request.addresses.shared.add(component);
    if (isOrdered(match)) addBefore(request.addresses, match, component);
    else if (!isSettingOf(match)) remember(request.addresses, match, component);
  }
  const kept = withoutShadows(withPipelineFiles([...found.values()], described));
  nameSoftware(request, found);
  lookUpDescribed(request.addresses, { kept, matches: request.matches, calledOf: request.calledOf });
  return kept;
}

/** Software on machines is known to what is set up beside it by its own name. */
function nameSoftware({ matches, addresses, several }: ServiceRequest, found: Map<string, Draft>): void {
  for (const match of matches.filter(({ fact }) => fact.in === 'machine')) {
    const component = found.get(`${addressOf(match).address}|${match.technology.id}`);
    const name = plainName(match.fact.name);
    if (component !== undefined && !several && !addresses.names.has(name)) addresses.names.set(name, component);
  }
}

/** Beyond this many providers of one capability, the clients in a manifest are for the product's users to choose from. */
const MOST_CLIENTS = 3;

/** A client library that shows which hosted product is used. */
function isHostedClient({ fact, mark }: Match): boolean {
  return LIBRARIES.has(fact.in) && fact.role === 'uses' && fact.scope === undefined && mark.shows === 'use' && mark.as !== 'part';
}

/** A hosted product that a product of connections has the client of, for those who connect it. */
function isConnected(match: Match, owner: Draft | undefined, { isConnection }: Offered): boolean {
  return owner !== undefined && isHostedClient(match) && isConnection(owner, match.technology.id);
}

/** A hosted product that a runtime dependency talks to is used wherever the code is deployed: in production unless that is known not to be. */
function hosted({ fact }: Match, use: Usage, owner: Draft | undefined): Usage {
  if (!LIBRARIES.has(fact.in) || fact.scope !== undefined || use.environment !== 'unknown') return use;
  const deployed = (owner?.uses ?? []).filter(({ capability }) => HOSTING.has(capability)).map(({ environment }) => environment);
  const elsewhere = deployed.every((environment) => environment === 'optional' || environment === 'nonproduction')
    ? deployed[0]
    : undefined;
  return { ...use, environment: elsewhere ?? 'production' };
}

/** A pipeline that only tests what is proposed is part of how production is delivered, though none of its steps reaches production. */
function delivering({ fact }: Match, use: Usage): Usage {
  const isPipeline = fact.in === 'structure' && fact.name === 'workflow';
  return isPipeline && use.environment === 'nonproduction' ? { ...use, environment: 'production' } : use;
}

/** Code that nothing deploys, a script or an example, shows nothing that production uses. */
function isDeployed({ file, fact }: Match, environmentOf: EnvironmentOf): boolean {
  return environmentOf(file, fact) === 'production';
}

/** What a cluster orders from its cloud: the load balancer of a Service or of an Ingress. */
function isOrdered({ fact, technology }: Pick<Match, 'fact' | 'technology'>): boolean {
  return fact.in === 'kubernetes' && ORDERING.has(fact.name) && technology.cloud !== undefined;
}

/** The load balancer of a Service is one of whichever cloud it is in; an Ingress says whose it is. */
function isAnyCloud({ fact, technology }: Match): boolean {
  return fact.name === 'core/Service' && isOrdered({ fact, technology });
}

const ORDERING: ReadonlySet<string> = new Set(['core/Service', 'networking.k8s.io/Ingress']);

function addBefore({ before }: Addresses, { fact }: Match, component: Draft): void {
  before.set(fact, [...(before.get(fact) ?? []), component]);
}

/** The clouds of the clusters that production runs on. */
function clusterClouds({ matches, environmentOf }: ServiceRequest): ReadonlySet<Cloud | undefined> {
  const clusters = matches.filter(
    ({ file, fact, mark, technology }) =>
      isPlatform(technology.speaks) && mark.as !== 'part' && mark.shows === 'use' && environmentOf(file, fact) === 'production',
  );
  return new Set(clusters.map(({ technology }) => technology.cloud));
}

function isService(match: Match): boolean {
  const { fact, technology, mark } = match;
  if ((mark.as === 'part' && !isSharedSetup(fact, technology)) || mark.shows !== 'use' || fact.role === 'builds') return false;
  if (fact.role === 'declares' && (technology.shared !== true || LIBRARIES.has(fact.in))) return false;
  if (fact.in === 'image' && !isKeptRunning(match)) return false;
  const capability = mark.capability ?? technology.capability;
  return !RUNNING.has(capability) || carries(match) || isDeliveredSomehow(match.file, match.fact);
}

/** What others run on: a cluster, its machines, and machines that a tool sets up. */
function carries(match: Match): boolean {
  return isPlatform(match.technology.speaks) || isMachineOfOthers(match) || isSetUp(match.fact);
}

/** An image that is started to serve others. */
function isKeptRunning(match: Match): boolean {
  return match.fact.role === 'runs' && !isClientJob(match);
}

/** Where it is known what a platform runs, that a pipeline uses it says nothing new. */
function runs(deployables: readonly Draft[], { technology }: Match): boolean {
  return deployables.some(({ uses }) => uses.some((use) => use.technology === technology.id));
}

/** Tracing is a setting of a function: the function's address stays the function's. */
function isSettingOf({ mark, technology }: Match): boolean {
  return technology.shared === true && mark.when !== undefined;
}

/** A log group, an alarm, a parameter: what an account shares is there when any part of it is set up. */
function isSharedSetup(fact: Fact, { shared }: Technology): boolean {
  return shared === true && fact.role === 'defines';
}

function join(found: Map<string, Draft>, match: Match, several: boolean): Draft {
  const { address, name } = addressOf(match);
  const key = `${address}|${match.technology.id}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const prefix = several && match.fact.role !== 'uses' ? `${match.file.repository}/` : '';
  const component = draft('service', `service:${prefix}${address}`, name);
  found.set(key, component);
  return component;
}

function addressOf({ file, fact, technology }: Match): { readonly address: string; readonly name: string } {
  if (fact.role === 'uses' || technology.shared === true || isSetUp(fact) || isOrdered({ fact, technology }))
    return { address: technology.id, name: technology.name };
  if (fact.in === 'image' && startedImages(file, fact.label).length > 1)
    return { address: `${plainName(fact.label ?? '')}/${technology.id}`, name: `${technology.name} (${fact.label ?? technology.id})` };
  if (isNamedInNetwork(file, fact)) return { address: plainName(fact.label ?? technology.id), name: fact.label ?? technology.name };
  const folder = folderOf(file.path);
  const place = namingSegment(folder);
  const address = folder === '' ? technology.id : `${folder}/${technology.id}`;
  return { address, name: place === undefined ? technology.name : `${technology.name} (${place})` };
}

/** What is started under a name by which everything beside it reaches it. */
function isNamedInNetwork({ reader }: FactsOfFile, fact: Fact): boolean {
  return fact.in === 'image' || fact.in === 'chart' || (reader === 'aspire' && fact.role === 'runs');
}

/** A hosted product named by a client library says nothing new where its infrastructure is described as well. */
function withoutShadows(all: readonly Draft[]): Draft[] {
  const described = new Set(all.filter((one) => one.owns.size > 0).flatMap((one) => one.uses.map((use) => use.technology)));
  return all.filter((one) => one.owns.size > 0 || !one.uses.every((use) => described.has(use.technology)));
}
