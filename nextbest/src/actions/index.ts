import type { Component, Landscape } from '#model/component.ts';

/** What candidates look up in a map again and again, built once for each map. */
interface Index {
  readonly components: ReadonlyMap<string, Component>;
  /** Ids of the components that lean on a component, by its id. */
  readonly leaning: ReadonlyMap<string, readonly string[]>;
  /** Ids of the deployables and services that a file describes, by `<repository>:<path>`. */
  readonly citing: ReadonlyMap<string, ReadonlySet<string>>;
}

const indexes = new WeakMap<Landscape, Index>();

/** The index of a map: looking through all components for each candidate takes minutes when there are ten thousand of both. */
export function indexOf(landscape: Landscape): Index {
  const known = indexes.get(landscape);
  if (known !== undefined) return known;
  const index = {
    components: new Map(landscape.components.map((one) => [one.id, one])),
    leaning: leaningIn(landscape),
    citing: citingIn(landscape),
  };
  indexes.set(landscape, index);
  return index;
}

function leaningIn({ components }: Landscape): Map<string, string[]> {
  const leaning = new Map<string, string[]>();
  for (const { id: above, dependsOn } of components) {
    for (const { id } of dependsOn) {
      const known = leaning.get(id);
      if (known === undefined) leaning.set(id, [above]);
      else known.push(above);
    }
  }
  return leaning;
}

/** A service that owns no file is only named by those that cite it (the registry of an image): no work on them is work on it. */
function citingIn({ components }: Landscape): Map<string, Set<string>> {
  const citing = new Map<string, Set<string>>();
  for (const { id, kind, owns, evidence } of components) {
    if (kind !== 'deployable' && (kind !== 'service' || owns.length === 0)) continue;
    for (const { place } of evidence) {
      if (place === undefined) continue;
      const key = citedAs(place);
      citing.set(key, (citing.get(key) ?? new Set()).add(id));
    }
  }
  return citing;
}

/** Key of a file in `citing`. */
export function citedAs({ repository = '', path }: { readonly repository?: string; readonly path: string }): string {
  return `${repository}:${path}`;
}
