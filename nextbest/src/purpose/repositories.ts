import { parseStated } from './document.ts';
import { repositoriesShape } from './schema.ts';

/** A repository that the team counts to its product. */
export interface NamedRepository {
  /** Relative to the list, as written. */
  readonly path: string;
  /** Line of the list. */
  readonly line: number;
}

/** What `.nextbest/repositories.yaml` names. Throws StatedFileError. */
export function parseRepositories(text: string, path: string): readonly NamedRepository[] {
  const { value, lineOf } = parseStated(text, path, repositoriesShape);
  return value.repositories.map((one, index) => ({ path: one, line: lineOf(['repositories', index]) }));
}
