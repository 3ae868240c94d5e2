import type { Answer } from '#model/answer.ts';
import type { Repository } from '#model/repository.ts';
import { advise, type Request } from '#pipeline.ts';
import { openCache } from '#storage/cache.ts';
import { cacheFolder } from './cache-folder.ts';
import { asOfOf, seedOf } from './call.ts';
import { fingerprint, loadCatalog } from './catalog.ts';
import { changesOf } from './changes.ts';
import { NothingToAnalyse, type Options } from './options.ts';
import { readOwn } from './own.ts';
import { readBets } from './own-bets.ts';
import { withOwnTechnologies } from './own-technologies.ts';
import { readVoice } from './own-voice.ts';
import { progressOn } from './progress.ts';
import { openAll } from './repositories.ts';
import { loadWorkModel } from './work-model.ts';

/** Opens what the call names, runs the pipeline, and closes everything again. */
export async function answerFor(paths: readonly string[], options: Options): Promise<Answer> {
  return withRequest(paths, options, advise);
}

/** What to do with everything a stage needs; `folders` are the places of the repositories on this machine, in their order: never for an output. */
export type Use<T> = (request: Request, folders: readonly string[]) => Promise<T>;

/** Everything a stage needs, for the length of `use`. What the call itself says is checked before anything is read. */
export async function withRequest<T>(paths: readonly string[], options: Options, use: Use<T>): Promise<T> {
  const [stated, seed] = [asOfOf(options), seedOf(options)];
  const changes = await changesOf(options);
  const progress = progressOn(process.stderr, options.quiet !== true);
  const opened = await openAll(paths, options);
  const cache = openCache(options.cache === false ? undefined : cacheFolder(process.env, opened.paths));
  try {
    if (opened.all.every(({ files }) => files.length === 0)) throw new NothingToAnalyse('there are no files in it');
    const own = await readOwn(opened.all, options);
    const builtIn = loadCatalog();
    const catalog = await withOwnTechnologies(builtIn, opened.all);
    const asOf = stated ?? newestCommit(opened.all) ?? catalog.date;
    const known = options.cache === false || catalog !== builtIn ? undefined : fingerprint();
    const request = {
      repositories: distinctNames(opened.all),
      cache,
      catalog,
      fingerprint: known,
      ...own,
      bets: await readBets(opened.all),
      voice: await readVoice(opened.all),
      changes,
      asOf,
      seed,
      workModel: loadWorkModel,
    };
    return await use({ ...request, progress: (step, done, total) => progress.report(step, done, total) }, opened.paths);
  } finally {
    progress.end();
    cache.close();
    await opened.close();
  }
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

/** The day of the newest analysed commit. */
function newestCommit(repositories: readonly Repository[]): string | undefined {
  const dates = repositories.flatMap(({ committedAt }) => (committedAt === undefined ? [] : [committedAt.slice(0, 10)]));
  return dates.sort().at(-1);
}
