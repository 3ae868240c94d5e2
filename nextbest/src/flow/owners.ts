import type { Component } from '#model/component.ts';

/** Ids of the components that own a path most closely: those that name the file itself, else those of the deepest folder. */
export type OwnersOf = (path: string) => readonly string[];

export function ownersOf(components: readonly Component[]): OwnersOf {
  const byPrefix = new Map<string, string[]>();
  for (const { id, owns } of components) for (const prefix of owns) byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), id]);
  return (path) => {
    for (const prefix of prefixesOf(path)) {
      const owners = byPrefix.get(prefix);
      if (owners !== undefined) return owners;
    }
    return [];
  };
}

/** The path, and with a slash at their end the folders above it, deepest first; then its repository, and everything. */
function prefixesOf(path: string): string[] {
  const ends = [...path].flatMap((letter, at) => (letter === '/' ? [at + 1] : [])).reverse();
  const repository = path.indexOf(':');
  return [path, ...ends.map((end) => path.slice(0, end)), ...(repository < 0 ? [] : [path.slice(0, repository + 1)]), ''];
}
