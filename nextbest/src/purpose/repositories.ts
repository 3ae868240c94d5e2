import { parseStated } from './document.ts';
import { repositoriesShape } from './schema.ts';

/** Paths named in `.nextbest/repositories.yaml`, as written. Throws StatedFileError. */
export function parseRepositories(text: string, path: string): readonly string[] {
  return parseStated(text, path, repositoriesShape).value.repositories;
}
