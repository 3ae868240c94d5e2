import { existsSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Repository } from '#model/repository.ts';
import { RepositoryError } from '#repository/error.ts';
import { openRepository } from '#repository/open.ts';
import { type Options, UsageError } from './options.ts';
import { ownText } from './own.ts';

const LIST = '.nextbest/repositories.yaml';
/** Each open repository holds processes of git: more than these are no one product. */
const MOST_REPOSITORIES = 100;

/** The repositories of one call while they are open, each once, in the order of the call. */
export interface Opened {
  readonly all: readonly Repository[];
  /** Where they are on this machine, without links: never for an output. */
  readonly paths: readonly string[];
  close(): Promise<void>;
}

interface Named {
  readonly path: string;
  /** As the caller or the list wrote it. */
  readonly says: string;
}

/** Opens the paths of a call; a single one whose `.nextbest/repositories.yaml` names others stands for those. `close` what it gives. */
export async function openAll(paths: readonly string[], options: Options): Promise<Opened> {
  const open = new Map<string, Repository>();
  const close = async (): Promise<void> => void (await Promise.all([...open.values()].map((repository) => repository.close())));
  try {
    const named = (paths.length === 0 ? ['.'] : paths).map((path) => ({ path, says: path }));
    refuseMany(named.length);
    for (const one of named) await add(open, one, options);
    const listed = named.length === 1 ? await addListed(open, options) : undefined;
    const order = listed ?? [...open.keys()];
    refuseCountedTwice(order, open);
    return { all: order.flatMap((path) => open.get(path) ?? []), paths: order, close };
  } catch (problem) {
    await close();
    throw problem;
  }
}

/** Opens what is not open yet, under whatever name; gives its real path. */
async function add(open: Map<string, Repository>, { path, says }: Named, options: Options): Promise<string> {
  if (path === '') throw new UsageError('an empty path names no repository', 'leave it out for the current folder');
  const real = realPath(path);
  if (!open.has(real)) open.set(real, await opened({ path, says }, options));
  return real;
}

/** The list is read as every file of a repository is: it may come from a revision or a bare clone, and no link is followed. */
async function addListed(open: Map<string, Repository>, options: Options): Promise<readonly string[] | undefined> {
  const [[root, repository] = []] = open;
  const text = repository === undefined ? undefined : await ownText(repository, LIST);
  if (root === undefined || text === undefined) return undefined;
  const { parseRepositories } = await import('#purpose/repositories.ts');
  const order = new Set<string>();
  for (const { path, line } of parseRepositories(text, LIST))
    order.add(await add(open, { path: join(root, '.nextbest', path), says: `${LIST}:${line}: ${path}` }, options));
  return [...order];
}

/** A problem is told with the path as it was written. */
async function opened({ path, says }: Named, { at }: Options): Promise<Repository> {
  if (at === '') throw new UsageError('--at names no revision', 'give a branch, a tag or a commit id');
  try {
    return await openRepository(path, at === undefined ? {} : { at });
  } catch (problem) {
    if (!(problem instanceof RepositoryError)) throw problem;
    const revision = problem.code === 'unknown-revision' && at !== undefined ? ` --at ${at}:` : '';
    const message = `${says}:${revision} ${problem.message}`;
    // A list that names what is not there is a file to mend, whatever else could be analysed.
    throw says === path ? new RepositoryError(problem.code, message, problem.mend) : new UsageError(message, problem.mend);
  }
}

function refuseMany(count: number): void {
  if (count <= MOST_REPOSITORIES) return;
  throw new UsageError(`${count} paths are more than the ${MOST_REPOSITORIES} of which one product may consist`, 'name fewer of them');
}

/** A folder without a history of its own was read with the folder around it already. */
function refuseCountedTwice(paths: readonly string[], open: ReadonlyMap<string, Repository>): void {
  const parts = paths.filter((path) => open.get(path)?.commit === undefined && !existsSync(join(path, '.git')));
  if (!parts.some((part) => paths.some((outer) => part.startsWith(outer + sep)))) return;
  throw new UsageError('a folder and one inside it would be counted twice', 'name only one of them');
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
