import type { Fact, FactsOfFile } from '#model/fact.ts';
import { composedBuild } from './composed-build.ts';
import type { Draft } from './draft.ts';
import { prefixesOf } from './owning.ts';
import { folderOf, plainName, resolvePath } from './path.ts';
import type { Addresses } from './workloads.ts';

/** The containers that a file of the repository configures; none where nothing says so. */
export type ConfigurationOwners = (file: FactsOfFile) => readonly Draft[];

/**
 * Containers of Compose, by the files and folders that they are given, and known products by the folder of the recipe that adds settings
 * to them. What is given more closely counts: the file itself before its folder.
 */
export function configurationOwners(files: readonly FactsOfFile[], { names }: Addresses): ConfigurationOwners {
  const owners = new Map<string, Set<Draft>>();
  for (const file of files.filter(({ reader }) => reader === 'compose')) {
    for (const fact of file.facts) {
      const owner = fact.label === undefined ? undefined : names.get(plainName(fact.label));
      if (owner === undefined) continue;
      for (const place of placesOf(file, fact, owner)) owners.set(place, (owners.get(place) ?? new Set()).add(owner));
    }
  }
  return ({ repository, path }) => {
    for (const place of prefixesOf(path)) {
      const found = owners.get(`${repository}:${place}`);
      if (found !== undefined) return [...found];
    }
    return [];
  };
}

/** Files as they are, and folders with a slash at their end; the root is everything, and says nothing. */
function placesOf(file: FactsOfFile, fact: Fact, owner: Draft): readonly string[] {
  const given = (fact.references ?? []).flatMap(({ how, to }) => (how === 'file' ? (resolvePath(folderOf(file.path), to) ?? []) : []));
  const build = owner.kind === 'service' ? composedBuild(file, fact) : undefined;
  const built = build === undefined ? [] : [build.recipe === undefined ? build.context : folderOf(build.recipe)];
  return [...given.flatMap((path) => [path, `${path}/`]), ...built.map((path) => `${path}/`)]
    .filter((path) => path !== '' && path !== '/')
    .map((path) => `${file.repository}:${path}`);
}
