import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '#model/answer.ts';
import type { Cache } from '#model/cache.ts';
import type { Repository } from '#model/repository.ts';
import { advise, type Request } from '#pipeline.ts';
import { RepositoryError } from '#repository/error.ts';
import { openRepository } from '#repository/open.ts';
import { openCache } from '#storage/cache.ts';
import { loadCatalog } from './catalog.ts';
import { NothingToAnalyse, type Options, UsageError } from './options.ts';
import { pathsOf, readOwn } from './own.ts';
import { progressOn } from './progress.ts';

/** Opens what the call names, runs the pipeline, and closes everything again. */
export async function answerFor(paths: readonly string[], options: Options): Promise<Answer> {
  return withRequest(paths, options, advise);
}

/** Everything a stage needs, for the length of `use`. */
export async function withRequest<T>(paths: readonly string[], options: Options, use: (request: Request) => Promise<T>): Promise<T> {
  const progress = progressOn(process.stderr, options.quiet !== true);
  const repositories: Repository[] = [];
  const cache = cacheFor(options);
  try {
    for (const path of await pathsOf(paths)) repositories.push(await opened(path, options));
    if (repositories.every(({ files }) => files.length === 0)) throw new NothingToAnalyse('there are no files in it');
    const own = await readOwn(repositories, options);
    const catalog = loadCatalog();
    const request = {
      repositories: distinctNames(repositories),
      cache,
      catalog,
      ...own,
      asOf: asOfFor(repositories, options, catalog.date),
      seed: seedOf(options),
    };
    return await use({ ...request, progress: (step, done, total) => progress.report(step, done, total) });
  } finally {
    progress.end();
    cache.close();
    await Promise.all(repositories.map((repository) => repository.close()));
  }
}

/** A problem is told with the path as the caller wrote it. */
async function opened(path: string, { at }: Options): Promise<Repository> {
  try {
    return await openRepository(path, at === undefined ? {} : { at });
  } catch (problem) {
    if (problem instanceof RepositoryError) throw new RepositoryError(problem.code, `${path}: ${problem.message}`, problem.mend);
    throw problem;
  }
}

function cacheFor(options: Options): Cache {
  if (options.cache === false) return openCache(undefined);
  const base = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return openCache(join(base, 'nextbest'));
}

/** Two clones of one name are told apart by a counter, in the order of the call. */
function distinctNames(repositories: readonly Repository[]): readonly Repository[] {
  const seen = new Map<string, number>();
  return repositories.map((repository) => {
    const count = (seen.get(repository.name) ?? 0) + 1;
    seen.set(repository.name, count);
    return count === 1 ? repository : renamed(repository, `${repository.name}~${count}`);
  });
}

/** The same repository under another name; what it learns while it is read (`truncated`, `leftOut`) stays visible. */
function renamed(repository: Repository, name: string): Repository {
  const copy: Repository = Object.create(repository, { name: { value: name, enumerable: true } });
  return copy;
}

/** `--as-of`, else the newest analysed commit, else the date of the catalogue. */
function asOfFor(repositories: readonly Repository[], options: Options, catalogDate: string): string {
  if (options.asOf !== undefined) return checkedDate(options.asOf);
  const dates = repositories.flatMap(({ committedAt }) => (committedAt === undefined ? [] : [committedAt.slice(0, 10)]));
  return dates.sort().at(-1) ?? catalogDate;
}

function checkedDate(text: string): string {
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
  if (!valid) throw new UsageError(`--as-of ${text} is not a date`, 'write it as YYYY-MM-DD');
  return text;
}

function seedOf(options: Options): number {
  const seed = Number(options.seed ?? '1');
  if (!Number.isInteger(seed)) throw new UsageError(`--seed ${options.seed ?? ''} is not a whole number`, 'write for example --seed 7');
  return seed;
}
