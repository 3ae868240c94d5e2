import type { Technology } from '#model/catalog.ts';
import type { Usage } from '#model/component.ts';
import { measured } from '#model/evidence.ts';
import type { Fact } from '#model/fact.ts';
import { addUse, type Draft, draft, RUNNING } from './draft.ts';
import { LIBRARIES } from './edges.ts';
import type { EnvironmentOf } from './environment.ts';
import { type Match, placeOf } from './match.ts';
import { folderOf, namingSegment, plainName } from './path.ts';
import { describe } from './rung.ts';
import { startedImages } from './started.ts';
import { type Addresses, isPlatform, remember, useOf } from './workloads.ts';

export interface ServiceRequest {
  readonly matches: readonly Match[];
  readonly environmentOf: EnvironmentOf;
  readonly addresses: Addresses;
  readonly several: boolean;
}

/**
 * What the deployables lean on: databases, queues, clusters, pipelines, hosted products. Infrastructure of one technology in one
 * folder is one service; a started image or chart is one by its name; a hosted product that only its client library names is one.
 */
export function services(request: ServiceRequest): Draft[] {
  const found = new Map<string, Draft>();
  for (const match of request.matches.filter(isService)) {
    const component = join(found, match, request.several);
    addUse(component, hosted(match, useOf(match, request.environmentOf)));
    component.evidence.push(measured(describe(match.fact), placeOf(match)));
    if (match.fact.role !== 'uses' || match.fact.in === 'file' || match.fact.in === 'platform')
      component.owns.add(`${request.several ? `${match.file.repository}:` : ''}${match.file.path}`);
    if (match.technology.shared === true) request.addresses.shared.add(component);
    if (!isSettingOf(match)) remember(request.addresses, match, component);
  }
  return withoutShadows([...found.values()]);
}

/** A hosted product that a runtime dependency talks to is used wherever the code is deployed. */
function hosted(match: Match, use: Usage): Usage {
  return LIBRARIES.has(match.fact.in) && match.fact.scope === undefined && use.environment === 'unknown'
    ? { ...use, environment: 'production' }
    : use;
}

function isService({ fact, technology, mark }: Match): boolean {
  if ((mark.as === 'part' && !isSharedSetup(fact, technology)) || mark.shows !== 'use' || fact.role === 'builds') return false;
  if (fact.role === 'declares' && (technology.shared !== true || LIBRARIES.has(fact.in))) return false;
  if (fact.in === 'image' && fact.role !== 'runs') return false;
  const capability = mark.capability ?? technology.capability;
  return !RUNNING.has(capability) || isPlatform(technology.speaks);
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
  if (fact.role === 'uses' || technology.shared === true) return { address: technology.id, name: technology.name };
  if (fact.in === 'image' && startedImages(file, fact.label).length > 1)
    return { address: `${plainName(fact.label ?? '')}/${technology.id}`, name: `${technology.name} (${fact.label ?? technology.id})` };
  if (fact.in === 'image' || fact.in === 'chart')
    return { address: plainName(fact.label ?? technology.id), name: fact.label ?? technology.name };
  const folder = folderOf(file.path);
  const place = namingSegment(folder);
  const address = folder === '' ? technology.id : `${folder}/${technology.id}`;
  return { address, name: place === undefined ? technology.name : `${technology.name} (${place})` };
}

/** A hosted product named by a client library says nothing new where its infrastructure is described as well. */
function withoutShadows(all: readonly Draft[]): Draft[] {
  const described = new Set(all.filter((one) => one.owns.size > 0).flatMap((one) => one.uses.map((use) => use.technology)));
  return all.filter((one) => one.owns.size > 0 || !one.uses.every((use) => described.has(use.technology)));
}
