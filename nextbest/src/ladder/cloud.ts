import type { Catalog, Cloud } from '#model/catalog.ts';
import type { Landscape, Usage } from '#model/component.ts';
import type { Purpose } from '#model/purpose.ts';
import { type Unknown, unknown } from '#model/unknown.ts';

/** Cloud of each technology that belongs to one, by id. */
export function cloudsById(catalog: Pick<Catalog, 'technologies' | 'ladders'>): ReadonlyMap<string, Cloud> {
  const rungs = catalog.ladders.flatMap((ladder) => ladder.rungs.map((rung) => [rung.technology, rung.cloud] as const));
  const named = catalog.technologies.flatMap(({ id, cloud }) => (cloud === undefined ? [] : [[id, cloud] as const]));
  return new Map([...rungs, ...named].filter(([, cloud]) => cloud !== 'any'));
}

/** The cloud most uses belong to, nonproduction apart; unknown when none does or two are level. */
export function evidentCloud(landscape: Landscape, clouds: ReadonlyMap<string, Cloud>): Cloud | Unknown {
  const counts = new Map<Cloud, number>();
  for (const usage of landscape.components.flatMap((component) => component.uses)) {
    const cloud = clouds.get(usage.technology);
    if (cloud === undefined || usage.environment === 'nonproduction') continue;
    counts.set(cloud, (counts.get(cloud) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, left], [, right]) => right - left);
  const settle = 'Name the cloud in .nextbest/purpose.yaml.';
  if (first === undefined) return unknown('No technology of one cloud was found.', settle);
  if (second !== undefined && second[1] === first[1]) return unknown('Technologies of several clouds were found equally often.', settle);
  return first[0];
}

/** Whose services are walked for one use: the stated cloud, else the one it is already on, else the evident one. */
export function cloudOf(
  usage: Usage,
  {
    purpose,
    clouds,
    evident,
  }: { readonly purpose: Purpose | undefined; readonly clouds: ReadonlyMap<string, Cloud>; readonly evident: Cloud | Unknown },
): Cloud | Unknown {
  return purpose?.cloud ?? clouds.get(usage.technology) ?? evident;
}
