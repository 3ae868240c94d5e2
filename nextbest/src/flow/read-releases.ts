import type { Releases, Repository } from '#model/repository.ts';
import type { Work } from '#model/work.ts';

/** Tags and branches of every repository that has a history, by its name. */
export async function readReleases(repositories: readonly Repository[], { graphs }: Work): Promise<ReadonlyMap<string, Releases>> {
  const found = new Map<string, Releases>();
  for (const repository of repositories) {
    const ids = new Set((graphs.get(repository.name) ?? []).map(({ id }) => id));
    if (ids.size > 0) found.set(repository.name, await repository.releases(ids));
  }
  return found;
}
