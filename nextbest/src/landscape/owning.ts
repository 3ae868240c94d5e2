import type { Draft } from './draft.ts';

/** The component that owns a path most closely: one that names the file itself, else that of the deepest folder. */
export type Owning = (path: string) => Draft | undefined;

/** Built once for many paths; of two that own the same, the first counts. What they own must not change afterwards. */
export function owningAmong(all: readonly Draft[]): Owning {
  const byPrefix = new Map<string, Draft>();
  for (const one of all) for (const prefix of one.owns) if (!byPrefix.has(prefix)) byPrefix.set(prefix, one);
  return (path) => {
    for (const prefix of prefixesOf(path)) {
      const owner = byPrefix.get(prefix);
      if (owner !== undefined) return owner;
    }
    return undefined;
  };
}

/** A path as it may be owned, longest first: itself, each folder above it, its repository, everything. */
export function* prefixesOf(path: string): Generator<string> {
  yield path;
  for (let slash = path.lastIndexOf('/'); slash >= 0; slash = slash === 0 ? -1 : path.lastIndexOf('/', slash - 1))
    yield path.slice(0, slash + 1);
  const repository = path.indexOf(':');
  if (repository >= 0) yield path.slice(0, repository + 1);
  yield '';
}
