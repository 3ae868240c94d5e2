import type { Capability } from '#model/capability.ts';
import type { Catalog, Cloud } from '#model/catalog.ts';
import type { Component, Landscape, Usage } from '#model/component.ts';
import type { Purpose } from '#model/purpose.ts';
import { type Unknown, unknown } from '#model/unknown.ts';

/** Code runs there: where it does, the rest is near. */
const RUNS: ReadonlySet<Capability> = new Set(['compute', 'batch']);
/** Hard to leave behind: where the data is, more follows. */
const KEEPS: ReadonlySet<Capability> = new Set(['relational-db', 'document-db']);

const SETTLE = 'Name the cloud in .nextbest/purpose.yaml.';

type CloudsById = ReadonlyMap<string, Cloud>;

/** The cloud of the repositories as a whole, and of each component that runs on one, or that only runs beside what does, by its id. */
export interface EvidentClouds {
  readonly whole: Cloud | Unknown;
  readonly components: CloudsById;
}

/** Cloud of each technology that belongs to one, by id. */
export function cloudsById(catalog: Pick<Catalog, 'technologies' | 'ladders'>): CloudsById {
  const rungs = catalog.ladders.flatMap((ladder) => ladder.rungs.map((rung) => [rung.technology, rung.cloud] as const));
  const named = catalog.technologies.flatMap(({ id, cloud }) => (cloud === undefined ? [] : [[id, cloud] as const]));
  return new Map([...rungs, ...named].filter(([, cloud]) => cloud !== 'any'));
}

/** Where things run: of every component what it runs on, else what those run on that lean on it; of the whole what weighs most. */
export function evidentClouds(landscape: Landscape, clouds: CloudsById): EvidentClouds {
  const hosts = hostsOf(landscape.components, clouds);
  return { whole: wholeCloud(landscape, { clouds, hosts }), components: new Map([...besideHosts(landscape.components, hosts), ...hosts]) };
}

/** Whose services are walked for one use: the stated cloud, else the one it is already on, else the component's, else that of the whole. */
export function cloudOf(
  { component, usage }: { readonly component: Pick<Component, 'id'>; readonly usage: Pick<Usage, 'technology'> },
  { purpose, clouds, evident }: { readonly purpose: Purpose | undefined; readonly clouds: CloudsById; readonly evident: EvidentClouds },
): Cloud | Unknown {
  return purpose?.cloud ?? clouds.get(usage.technology) ?? evident.components.get(component.id) ?? evident.whole;
}

/** What each component runs on: its own way of running, or that of a cluster or machine that it leans on. */
function hostsOf(components: readonly Component[], clouds: CloudsById): CloudsById {
  const running = new Map(components.map((component) => [component.id, runningClouds(component, clouds)]));
  return settled(
    components.map(({ id, kind, dependsOn }) => {
      const own = running.get(id) ?? [];
      const clusters = kind === 'deployable' ? dependsOn.flatMap((dependency) => running.get(dependency.id) ?? []) : [];
      return [id, own.length > 0 ? own : clusters];
    }),
  );
}

function runningClouds({ uses }: Component, clouds: CloudsById): readonly Cloud[] {
  return uses
    .filter(({ capability, environment }) => RUNS.has(capability) && environment !== 'nonproduction')
    .flatMap(({ technology }) => clouds.get(technology) ?? []);
}

/** Components without a place of their own (a library, a table, a timer) are where those are that lean on them. */
function besideHosts(components: readonly Component[], hosts: CloudsById): CloudsById {
  const beside = new Map<string, Cloud[]>();
  for (const { id, dependsOn } of components) {
    const host = hosts.get(id);
    if (host === undefined) continue;
    for (const dependency of dependsOn) beside.set(dependency.id, [...(beside.get(dependency.id) ?? []), host]);
  }
  return settled([...beside]);
}

function settled(found: readonly (readonly [string, readonly Cloud[]])[]): CloudsById {
  return new Map(
    found.flatMap(([id, clouds]) => {
      const most = mostOf(clouds);
      return most === undefined ? [] : [[id, most] as const];
    }),
  );
}

/** Code and data in production come before code and data elsewhere, and those before buckets, alarms and names. */
function wholeCloud(
  { components }: Landscape,
  { clouds, hosts }: { readonly clouds: CloudsById; readonly hosts: CloudsById },
): Cloud | Unknown {
  const hosted = components.filter(({ kind }) => kind === 'deployable').flatMap(({ id }) => hosts.get(id) ?? []);
  const uses = components.flatMap((component) => component.uses).filter(({ environment }) => environment !== 'nonproduction');
  const heavy = uses.filter(({ capability }) => RUNS.has(capability) || KEEPS.has(capability));
  const cloudsOf = (chosen: readonly Usage[]) => chosen.flatMap(({ technology }) => clouds.get(technology) ?? []);
  const inProduction = [...hosted, ...cloudsOf(heavy.filter(({ environment }) => environment === 'production'))];
  const all = cloudsOf(uses);
  const found = mostOf(inProduction) ?? mostOf(cloudsOf(heavy)) ?? mostOf(all);
  if (found !== undefined) return found;
  return all.length === 0
    ? unknown('No technology of one cloud was found.', SETTLE)
    : unknown('Technologies of several clouds were found equally often.', SETTLE);
}

/** Undefined when there is none, or when two are level. */
function mostOf(clouds: readonly Cloud[]): Cloud | undefined {
  const counts = new Map<Cloud, number>();
  for (const cloud of clouds) counts.set(cloud, (counts.get(cloud) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, left], [, right]) => right - left);
  return first !== undefined && first[1] !== second?.[1] ? first[0] : undefined;
}
