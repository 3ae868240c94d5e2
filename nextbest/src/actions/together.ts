import type { Component } from '#model/component.ts';
import type { Situation } from '#model/situation.ts';
import { indexOf } from './index.ts';

/** Deployables that lean on both; in the order of the map. */
export function leaningOnBoth(situation: Situation, some: readonly Component[], others: readonly Component[]): Component[] {
  const [one, other] = [above(situation, some), above(situation, others)];
  return situation.landscape.components.filter(({ id, kind }) => kind === 'deployable' && one.has(id) && other.has(id));
}

/** A part leans on both, or one folder describes both. */
export function areTogether(situation: Situation, some: readonly Component[], others: readonly Component[]): boolean {
  const folders = new Set(foldersOf(others));
  return leaningOnBoth(situation, some, others).length > 0 || foldersOf(some).some((folder) => folders.has(folder));
}

/** Folders below the root that the infrastructure of components stands in. */
function foldersOf(components: readonly Component[]): string[] {
  const places = components
    .filter(({ kind }) => kind === 'service')
    .flatMap(({ evidence }) => evidence.flatMap(({ place }) => place ?? []));
  return places.flatMap(({ repository = '', path }) =>
    /[.](?:tf|ya?ml|json|bicep)$/.test(path) && path.includes('/') ? [`${repository}:${path.slice(0, path.lastIndexOf('/'))}`] : [],
  );
}

function above({ landscape }: Situation, components: readonly Component[]): ReadonlySet<string> {
  const { leaning, components: byId } = indexOf(landscape);
  const ids = components.flatMap(({ id }) => leaning.get(id) ?? []);
  return new Set(ids.filter((id) => byId.get(id)?.kind === 'deployable'));
}
