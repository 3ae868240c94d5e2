import type { Draft } from './draft.ts';
import { plainName } from './path.ts';

/** Names of folders that say how something is kept or built, and of nothing what it is. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(
  'app application src source code scripts script docker container image images build deploy deployment main bin lib'.split(' '),
);

/**
 * A deployable that is called after such a folder is called as its repository is, where it is the only one and nothing else has that
 * name: `app` reads badly in a sentence. Its id stays.
 */
export function nameTellingly(all: readonly Draft[], repositories: readonly string[]): void {
  const [repository, ...others] = repositories;
  if (repository === undefined || others.length > 0) return;
  const [only, ...more] = all.filter(({ kind, name }) => kind === 'deployable' && SAYS_NOTHING.has(plainName(name)));
  if (only === undefined || more.length > 0 || all.some(({ name }) => plainName(name) === plainName(repository))) return;
  only.name = repository;
}
