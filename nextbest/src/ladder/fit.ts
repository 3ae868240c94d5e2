import type { Catalog, Cloud, Ladder, Technology } from '#model/catalog.ts';
import type { Component, Landscape, Usage } from '#model/component.ts';
import type { Fit } from '#model/fit.ts';
import type { Purpose } from '#model/purpose.ts';
import { isUnknown } from '#model/unknown.ts';
import type { Walk } from './asked.ts';
import { choiceOf } from './choice.ts';
import { cloudOf, cloudsById, type EvidentClouds, evidentClouds } from './cloud.ts';
import type { Tariff } from './economics/bill.ts';
import { economicsOf } from './economics/economics.ts';
import { rateOf } from './economics/rate.ts';
import { spokenBy } from './keeps.ts';
import { knownOf, workloadOf } from './known.ts';
import { endOf } from './objections.ts';
import { subjectOfUse } from './subject-of-use.ts';
import { walk } from './walk.ts';

export interface FitRequest {
  readonly landscape: Landscape;
  readonly catalog: Pick<Catalog, 'technologies' | 'ladders'> & Partial<Tariff & Pick<Catalog, 'shelfLife'>>;
  readonly purpose?: Purpose | undefined;
  /** ISO date. */
  readonly asOf: string;
}

interface Surroundings {
  readonly purpose: Purpose | undefined;
  readonly ladders: ReadonlyMap<string, Ladder>;
  readonly technologies: ReadonlyMap<string, Technology>;
  readonly clouds: ReadonlyMap<string, Cloud>;
  readonly evident: EvidentClouds;
  readonly inUse: ReadonlySet<string>;
  readonly asOf: string;
  readonly limitsKeep: number | undefined;
  readonly tariff: Tariff | undefined;
  readonly versions: Landscape['versions'];
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
    evident: evidentClouds(landscape, clouds),
    inUse: new Set(landscape.components.flatMap(({ uses }) => uses.map(({ technology }) => technology))),
    asOf,
    limitsKeep: catalog.shelfLife?.limit,
    tariff: tariffOf(catalog),
    versions: landscape.versions,
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
  const asked = askedFor({ component, usage, ladder }, surroundings);
  const { walked, ...choice } = walk(asked);
  const { capability, technology, rung } = usage;
  const economics = isUnknown(rung) ? undefined : costsOf({ component, usage, asked }, surroundings);
  return {
    component: component.id,
    capability,
    technology,
    now: rung,
    cloud: asked.cloud,
    walked,
    ...(isUnknown(rung) ? {} : choice),
    ...(economics && { economics }),
  };
}

interface Walked {
  readonly component: Component;
  readonly usage: Usage;
  readonly ladder: Ladder;
}

function askedFor({ component, usage, ladder }: Walked, surroundings: Surroundings): Walk {
  const { asOf, inUse, limitsKeep, purpose, technologies } = surroundings;
  const { rung, technology } = usage;
  const spoken = spokenBy(usage, ladder, technologies);
  const present = ladder.rungs.find((one) => one.technology === technology);
  return {
    ladder,
    cloud: cloudOf({ component, usage }, surroundings),
    known: knownOf(usage, component, purpose),
    ...(spoken && { spoken }),
    ...(isUnknown(rung) ? {} : { now: rung }),
    leaving: present !== undefined && endOf(present, asOf) !== undefined,
    inUse,
    asOf,
    ...(limitsKeep !== undefined && { limitsKeep }),
  };
}

/** What the present way and the others cost, where the team states a load. */
function costsOf(
  { component, usage, asked }: Omit<Walked, 'ladder'> & { readonly asked: Walk },
  surroundings: Surroundings,
): Fit['economics'] {
  const { purpose, tariff, versions } = surroundings;
  const stated = workloadOf(component, usage, purpose);
  if (tariff === undefined || stated?.load === undefined || stated.capability !== usage.capability) return undefined;
  const version = versions.find((one) => one.component === component.id)?.version;
  const subject = subjectOfUse({ usage, asked, stated, version, rate: purpose?.team.rate });
  const choice = choiceOf({ subject, tariff, rate: rateOf(subject.workload).rate });
  return economicsOf({ subject, choice, tariff });
}

function tariffOf({ prices, bills, runningHours, lifespans }: FitRequest['catalog']): Tariff | undefined {
  const all = prices !== undefined && bills !== undefined && runningHours !== undefined && lifespans !== undefined;
  return all ? { prices, bills, runningHours, lifespans } : undefined;
}
