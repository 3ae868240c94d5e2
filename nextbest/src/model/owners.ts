import type { Component } from './component.ts';

/** The components that own a path most closely: those that name the file itself, else those of the deepest folder. */
export type OwnersOf = (path: string) => readonly string[];

export function ownersOf(components: readonly Component[]): OwnersOf {
  const byPrefix = new Map<string, string[]>();
  for (const { id, owns } of components)
    for (const prefix of owns) {
      const known = byPrefix.get(prefix);
      if (known === undefined) byPrefix.set(prefix, [id]);
      else known.push(id);
    }
  return (path) => {
    for (const prefix of prefixesOf(path)) {
      const owners = byPrefix.get(prefix);
      if (owners !== undefined) return owners;
    }
    return [];
  };
}

function* prefixesOf(path: string): Generator<string> {
  yield path;
  let slash = path.lastIndexOf('/');
  while (slash >= 0) {
    yield path.slice(0, slash + 1);
    slash = slash === 0 ? -1 : path.lastIndexOf('/', slash - 1);
  }
  const repository = path.indexOf(':');
  if (repository >= 0) yield path.slice(0, repository + 1);
  yield '';
}

/** The same paths come back in thousands of commits. */
export function remembered(owners: OwnersOf): OwnersOf {
  const known = new Map<string, readonly string[]>();
  return (path) => {
    const found = known.get(path) ?? owners(path);
    known.set(path, found);
    return found;
  };
}
