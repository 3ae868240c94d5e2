import type { Catalog, Cloud, Ladder, Technology } from '#model/catalog.ts';
import type { Component, Landscape, Usage } from '#model/component.ts';
import type { Fit } from '#model/fit.ts';
import type { Purpose } from '#model/purpose.ts';
import { isUnknown, type Unknown } from '#model/unknown.ts';
import { cloudOf, cloudsById, evidentCloud } from './cloud.ts';
import { spokenBy } from './keeps.ts';
import { knownOf } from './known.ts';
import { walk } from './walk.ts';

export interface FitRequest {
  readonly landscape: Landscape;
  readonly catalog: Pick<Catalog, 'technologies' | 'ladders'>;
  readonly purpose?: Purpose | undefined;
  /** ISO date. */
  readonly asOf: string;
}

interface Surroundings {
  readonly purpose: Purpose | undefined;
  readonly ladders: ReadonlyMap<string, Ladder>;
  readonly technologies: ReadonlyMap<string, Technology>;
  readonly clouds: ReadonlyMap<string, Cloud>;
  readonly evident: Cloud | Unknown;
  readonly inUse: ReadonlySet<string>;
  readonly asOf: string;
}

/**
 * The ladder of every use of every deployable and service in production, or in an environment that is not known, in the
 * order of the landscape. A use whose present rung is unknown is walked, but nothing is chosen for it.
 */
export function fitLadders({ landscape, catalog, purpose, asOf }: FitRequest): Fit[] {
  const clouds = cloudsById(catalog);
  const surroundings: Surroundings = {
    purpose,
    ladders: new Map(catalog.ladders.map((ladder) => [ladder.capability, ladder])),
    technologies: new Map(catalog.technologies.map((technology) => [technology.id, technology])),
    clouds,
    evident: evidentCloud(landscape, clouds),
    inUse: new Set(landscape.components.flatMap(({ uses }) => uses.map(({ technology }) => technology))),
    asOf,
  };
  const components = landscape.components.filter(({ kind }) => kind === 'deployable' || kind === 'service');
  return components.flatMap((component) => productionUses(component).flatMap((usage) => fitOf(component, usage, surroundings) ?? []));
}

/** Once per capability and technology; the use in production speaks for the others. */
function productionUses({ uses }: Component): readonly Usage[] {
  const found = new Map<string, Usage>();
  for (const usage of uses) {
    const key = `${usage.capability} ${usage.technology}`;
    if (usage.environment === 'production' && found.get(key)?.environment !== 'production') found.set(key, usage);
    if (usage.environment === 'unknown' && !found.has(key)) found.set(key, usage);
  }
  return [...found.values()];
}

function fitOf(component: Component, usage: Usage, surroundings: Surroundings): Fit | undefined {
  const ladder = surroundings.ladders.get(usage.capability);
  if (ladder === undefined) return undefined;
  const cloud = cloudOf(usage, surroundings);
  const rung = usage.rung;
  const spoken = spokenBy(usage, ladder, surroundings.technologies);
  const { walked, ...choice } = walk({
    ladder,
    cloud,
    known: knownOf(usage, component, surroundings.purpose),
    ...(spoken && { spoken }),
    ...(isUnknown(rung) ? {} : { now: rung }),
    inUse: surroundings.inUse,
    asOf: surroundings.asOf,
  });
  const { capability, technology } = usage;
  return { component: component.id, capability, technology, now: rung, cloud, walked, ...(isUnknown(rung) ? {} : choice) };
}
