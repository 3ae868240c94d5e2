import { conflictIn, extendCatalog } from '#catalog/extend.ts';
import type { Catalog } from '#model/catalog.ts';
import type { Repository } from '#model/repository.ts';
import type { parseTechnology } from '#purpose/technologies.ts';
import { UsageError } from './options.ts';
import { ownText } from './own.ts';

const FOLDER = '.nextbest/technologies/';
/** Each is a file to read and to check against the whole catalogue: no team has more of its own. */
const MOST_FILES = 200;

/**
 * The catalogue with the technologies that the team describes in `.nextbest/technologies/*.yaml` of the first repository that has any.
 * Throws StatedFileError for one that cannot be used, and UsageError for more of them than a team has.
 */
export async function withOwnTechnologies(builtIn: Catalog, repositories: readonly Repository[]): Promise<Catalog> {
  const repository = repositories.find((one) => pathsIn(one).length > 0);
  if (repository === undefined) return builtIn;
  const paths = pathsIn(repository);
  if (paths.length > MOST_FILES)
    throw new UsageError(`${FOLDER}: ${paths.length} files are more than the ${MOST_FILES} that are read`, 'remove some of them');
  const stated = await statedIn(repository, paths);
  const own = stated.map(({ value }) => value);
  const conflict = conflictIn(builtIn, own);
  if (conflict === undefined) return extendCatalog(builtIn, own);
  const { StatedFileError } = await import('#purpose/stated-file-error.ts');
  const { path = FOLDER, lineOf } = stated.find(({ value }) => value === conflict.technology) ?? {};
  throw new StatedFileError(path, lineOf?.(conflict.at) ?? 1, conflict.says);
}

interface Stated extends ReturnType<typeof parseTechnology> {
  readonly path: string;
}

/** What the files say, in their order; what this clone lacks is left out. */
async function statedIn(repository: Repository, paths: readonly string[]): Promise<Stated[]> {
  const { parseTechnology: parse } = await import('#purpose/technologies.ts');
  const stated: Stated[] = [];
  for (const path of paths) {
    const text = await ownText(repository, path);
    if (text !== undefined) stated.push({ ...parse(text, path), path });
  }
  return stated;
}

function pathsIn({ files }: Repository): string[] {
  return files.flatMap(({ path }) => (isOwn(path) ? [path] : []));
}

/** `.nextbest/technologies/acme-queue.yaml`, and nothing deeper. */
function isOwn(path: string): boolean {
  return path.startsWith(FOLDER) && /^[^/]+\.ya?ml$/.test(path.slice(FOLDER.length));
}
