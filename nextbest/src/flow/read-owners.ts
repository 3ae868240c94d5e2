import type { Repository } from '#model/repository.ts';
import { OWNER_FILES, type OwnerRule, parseOwners } from './code-owners.ts';

const MOST_BYTES = 256 * 1024;

/** The owners file of every repository that has one, by its name: the first of the places where hosts look. */
export async function readOwners(repositories: readonly Repository[]): Promise<ReadonlyMap<string, readonly OwnerRule[]>> {
  const found = new Map<string, readonly OwnerRule[]>();
  for (const repository of repositories) {
    const [file] = OWNER_FILES.flatMap((path) => repository.files.find((one) => one.path === path && one.kind === 'file') ?? []);
    for await (const [, content] of repository.read(file === undefined ? [] : [file], MOST_BYTES))
      if ('text' in content) found.set(repository.name, parseOwners(content.text));
  }
  return found;
}
